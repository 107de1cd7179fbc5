/** Rows from one place up to, not including, another. */
export interface RowSpan {
  from: number;
  to: number;
}

export interface DrawnRow {
  /** in the list, from 0 */
  place: number;
  /** px of the rows before it that are not drawn */
  gap: number;
}

/** rows drawn above and below those in sight */
const AROUND = 10;
/** the span moves by so many at once: not every row that is scrolled past is worth a drawing */
const STEP = 5;

export interface Sight {
  /** px that are scrolled past */
  top: number;
  /** px in sight */
  height: number;
  rowHeight: number;
  total: number;
}

/** The rows in sight and some around them. */
export function rowSpan({ top, height, rowHeight, total }: Sight): RowSpan {
  const first = Math.floor(top / rowHeight) - AROUND;
  const last = Math.ceil((top + height) / rowHeight) + AROUND;
  return {
    from: Math.max(0, Math.min(total, Math.floor(first / STEP) * STEP)),
    to: Math.max(0, Math.min(total, Math.ceil(last / STEP) * STEP)),
  };
}

/**
 * The rows of a span and, wherever it is, one that is in use with those next to it, where its reader goes on from; each
 * with the room that missing rows before it leave.
 */
export function drawnRows(
  { from, to }: RowSpan,
  inUse: number | null,
  sight: Omit<Sight, "top" | "height">,
): DrawnRow[] {
  const { rowHeight, total } = sight;
  const places = new Set(Array.from({ length: to - from }, (_, place) => from + place));
  if (inUse !== null)
    for (const place of [inUse - 1, inUse, inUse + 1]) if (place >= 0 && place < total) places.add(place);
  let end = 0;
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      const gap = (place - end) * rowHeight;
      end = place + 1;
      return { place, gap };
    });
}
