import { type RefObject, useEffect, useState } from "react";
import { isHeightMessage } from "../embed/height-message.ts";

/** px that the page in a frame says it needs; null until it has. What other windows say is not heard. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      const isOurs = source !== null && source === frame.current?.contentWindow;
      if (isOurs && isHeightMessage(data)) setHeight(data.height);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame]);
  return height;
}
