import { HEIGHT_QUESTION, isHeightMessage } from "./height-message.ts";
import { ownOrigin } from "./own-origin.ts";

/** Hears the widgets of this page out; a frame somebody wrote by hand grows with its widget as well. */
export function followFrames(): void {
  window.addEventListener("message", ({ data, origin, source }) => {
    if (origin !== ownOrigin || !isHeightMessage(data)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${data.height + countedBorders(frame)}px`;
    }
  });
  // frames that were there before this script
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[src^="${ownOrigin}/embed/"]`))
    frame.contentWindow?.postMessage(HEIGHT_QUESTION, "*");
}

/** px of borders that the page around counts as part of a frame's height. */
function countedBorders(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
}
