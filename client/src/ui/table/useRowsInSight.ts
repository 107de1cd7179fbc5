import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect } from "react";
import { usePrinting } from "./usePrinting.ts";

/** From this many rows on only those in sight are drawn; fewer cost nothing, and the browser finds words in them. */
const MANY = 200;
/** rows drawn above and below those in sight */
const AROUND = 10;

export interface DrawnRow {
  /** in the list, from 0 */
  place: number;
  /** px of the rows before it that are not drawn */
  gap: number;
}

export interface RowsInSight {
  drawn: DrawnRow[];
  /** px of the rows after them that are not drawn */
  rest: number;
  /** do only some stand in the page? */
  isPart: boolean;
}

export interface RowsInSightOptions {
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

/** Which rows of a long list stand in the page: those in sight, the one in use, and on paper all there are. */
export function useRowsInSight({ box, total, loaded, rowHeight, inUse }: RowsInSightOptions): RowsInSight {
  const isPrinting = usePrinting();
  const isPart = total >= MANY && !isPrinting;
  const virtualizer = useVirtualizer({
    count: isPart ? total : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: AROUND,
    rangeExtractor: useCallback((range: Range) => withPlace(range, inUse.current), [inUse]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height stand elsewhere
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  if (!isPart) {
    return { drawn: Array.from({ length: loaded }, (_, place) => ({ place, gap: 0 })), rest: 0, isPart };
  }
  let end = 0;
  const drawn = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { place: item.index, gap };
  });
  return { drawn, rest: virtualizer.getTotalSize() - end, isPart };
}

function withPlace(range: Range, place: number | null): number[] {
  const places = defaultRangeExtractor(range);
  if (place === null || place >= range.count || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
