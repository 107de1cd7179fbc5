import { renderToStaticMarkup } from "react-dom/server";
import type { GalleryEntry } from "../ui/gallery-entry.ts";
import { GallerySheet } from "./GallerySheet.tsx";

/** What is compared of a part: light and wide in Vietnamese beside dark and narrow in English. Needs no browser. */
export function renderPicture(entry: GalleryEntry): string {
  return renderToStaticMarkup(
    <div className="gallery-row">
      <GallerySheet entry={entry} theme="light" locale="VI" width={640} />
      <GallerySheet entry={entry} theme="dark" locale="EN" width={320} />
    </div>,
  );
}
