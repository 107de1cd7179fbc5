import { HEIGHT_QUESTION, type HeightMessage } from "./height-message.ts";

/** Tells the page around how high this one is, whenever that changes and whenever it is asked. */
export function tellHeight(): void {
  if (window.parent === window) return;
  const widget = document.querySelector("main");
  if (!widget) return;
  const tell = () => {
    const height = Math.ceil(widget.getBoundingClientRect().height);
    const message: HeightMessage = { type: "doichieu:height", height };
    // it is no secret, and whose page it is nobody has to say
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(widget);
  window.addEventListener("message", ({ data, source }) => {
    if (source === window.parent && data === HEIGHT_QUESTION) tell();
  });
}
