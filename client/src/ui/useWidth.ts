import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in px, measured before it is first painted and again whenever it changes. */
export function useWidth<E extends HTMLElement>(atFirst: number): [RefCallback<E>, number] {
  const [width, setWidth] = useState(atFirst);
  const ref = useCallback(
    (element: E | null) => {
      if (!element) return;
      const measure = () => setWidth(Math.floor(element.clientWidth) || atFirst);
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [atFirst],
  );
  return [ref, width];
}
