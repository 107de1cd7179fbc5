import { useEffect, useState } from "react";

interface PictureSize {
  width: number;
  height: number;
}

/** px that a picture takes by itself, so that a page can keep room for it; null until it has come. */
export function usePictureSize(src: string): PictureSize | null {
  const [known, setKnown] = useState<{ src: string; size: PictureSize } | null>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => setKnown({ src, size: { width: image.naturalWidth, height: image.naturalHeight } });
    image.src = src;
    return () => {
      image.onload = null;
    };
  }, [src]);
  return known?.src === src ? known.size : null;
}
