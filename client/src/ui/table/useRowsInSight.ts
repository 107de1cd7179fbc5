import { type RefObject, useLayoutEffect, useState } from "react";
import { type DrawnRow, drawnRows, type RowSpan, rowSpan } from "./row-span.ts";
import { usePrinting } from "./usePrinting.ts";

/** From this many rows on only those in sight are drawn; fewer cost nothing, and the browser finds words in them. */
const MANY = 200;

export interface RowsInSight {
  drawn: DrawnRow[];
  /** px of the rows after them that are not drawn */
  rest: number;
  /** do only some stand in the page? */
  isPart: boolean;
}

export interface RowsInSightOptions {
  /** scrolls */
  box: RefObject<HTMLElement | null>;
  /** of the list, loaded or not */
  total: number;
  /** there to be drawn */
  loaded: number;
  /** px */
  rowHeight: number;
  /** place of the row that holds the focus: scrolled out of sight it stays, and the focus with it */
  inUse: RefObject<number | null>;
}

/**
 * Which rows of a long list stand in the page: those in sight, the one in use, and on paper all there are. Rows are of
 * one height, so where they stand is a multiplication.
 */
export function useRowsInSight({ box, total, loaded, rowHeight, inUse }: RowsInSightOptions): RowsInSight {
  const isPrinting = usePrinting();
  const isPart = total >= MANY && !isPrinting;
  const [span, setSpan] = useState<RowSpan>(() => rowSpan({ top: 0, height: 0, rowHeight, total }));
  useLayoutEffect(() => {
    const element = box.current;
    if (!(element && isPart)) return;
    const look = () => {
      const { scrollTop: top, clientHeight: height } = element;
      const next = rowSpan({ top, height, rowHeight, total });
      setSpan((known) => (known.from === next.from && known.to === next.to ? known : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box, isPart, rowHeight, total]);
  const all = { rowHeight, total };
  if (!isPart) return { drawn: drawnRows({ from: 0, to: loaded }, null, all), rest: 0, isPart };
  // of a list that became shorter, the rows there are
  const there = { from: Math.min(span.from, total), to: Math.min(span.to, total) };
  const drawn = drawnRows(there, inUse.current, all);
  const end = (drawn.at(-1)?.place ?? -1) + 1;
  return { drawn, rest: (total - end) * rowHeight, isPart };
}
