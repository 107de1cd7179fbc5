import { type RefCallback, useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** px that a page is wide on paper, whatever the screen it is printed from: app/shell.css zooms the sheet to it. */
const PRINTED_WIDTH = 1080;

/** The width of an element in px, measured before it is first painted and again whenever it changes. */
export function useWidth<E extends HTMLElement>(atFirst: number): [RefCallback<E>, number] {
  const [width, setWidth] = useState(atFirst);
  const ref = useCallback(
    (element: E | null) => {
      if (!element) return;
      const measure = () => setWidth(Math.floor(element.clientWidth) || atFirst);
      // the browser takes its picture as soon as this returns
      const beforePrint = () => flushSync(() => setWidth(PRINTED_WIDTH));
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      window.addEventListener("beforeprint", beforePrint);
      window.addEventListener("afterprint", measure);
      return () => {
        observer.disconnect();
        window.removeEventListener("beforeprint", beforePrint);
        window.removeEventListener("afterprint", measure);
      };
    },
    [atFirst],
  );
  return [ref, width];
}
