import { type RefCallback, startTransition, useCallback, useContext, useState } from "react";
import { flushSync } from "react-dom";
import { FirstWidthContext } from "./first-width.ts";

/** px that a page is wide on paper, whatever the screen it is printed from: app/shell.css zooms the sheet to it. */
const PRINTED_WIDTH = 1080;

/** The width of an element in px, measured before it is first painted and again whenever it changes. */
export function useWidth<E extends HTMLElement>(atFirst: number): [RefCallback<E>, number] {
  const first = useContext(FirstWidthContext);
  const [width, setWidth] = useState(first.px ?? atFirst);
  const ref = useCallback(
    (element: E | null) => {
      if (!element) return;
      const measure = () => setWidth(Math.floor(element.clientWidth) || atFirst);
      // the browser takes its picture as soon as this returns
      const beforePrint = () => flushSync(() => setWidth(PRINTED_WIDTH));
      // what the server drew is in sight already; it is drawn anew in pauses
      let isInSight = first.wasDrawn(element);
      // where a width is known the browser tells whether it is right when it has laid it out anyway
      if (!(isInSight || first.isMeasured)) measure();
      const observer = new ResizeObserver(() => {
        if (isInSight) startTransition(measure);
        else measure();
        isInSight = false;
      });
      observer.observe(element);
      window.addEventListener("beforeprint", beforePrint);
      window.addEventListener("afterprint", measure);
      return () => {
        observer.disconnect();
        window.removeEventListener("beforeprint", beforePrint);
        window.removeEventListener("afterprint", measure);
      };
    },
    [atFirst, first],
  );
  return [ref, width];
}
