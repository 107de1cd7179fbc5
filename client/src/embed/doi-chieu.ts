import { DoiChieuElement } from "./doi-chieu.element.ts";
import { followFrames } from "./follow-frames.ts";

// a page may have the script twice
if (!customElements.get("doi-chieu")) {
  customElements.define("doi-chieu", DoiChieuElement);
  followFrames();
}
