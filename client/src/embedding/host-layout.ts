/** The page of others that a widget is shown in. */
export interface HostLayout {
  /** column: the widget in a side column; article: below a heading, with boxes beside; alone: as wide as the page */
  place: "column" | "article" | "alone";
  /** px of the whole page, before it is made smaller */
  width: number;
  /** to fit into the room there is; at most 1 */
  scale: number;
}

/** px of the page's padding, both sides */
const EDGES = 28;
/** px of a column's padding and border, both sides */
export const COLUMN_EDGES = 22;
/** px between columns, and of what stands beside the widget */
const GAP = 12;
const BOXES = 150;
const TEXT = 260;
/** A widget up to this width goes into a side column, up to the next into an article. */
const WIDEST = { column: 420, article: 760 };
/** Room with less than this many px shows the widget's own column only. */
const LEAST_ROOM = 560;

/** Where a widget of some width stands in a portal's page, and how small the page has to be shown. All in px. */
export function hostLayout(widgetWidth: number, room: number): HostLayout {
  const place = placeOf(widgetWidth, room);
  const beside = { column: TEXT + GAP, article: BOXES + GAP, alone: 0 }[place];
  const needed = widgetWidth + COLUMN_EDGES + EDGES + beside;
  const width = Math.max(needed, room);
  return { place, width, scale: Math.min(1, room / width) };
}

function placeOf(widgetWidth: number, room: number): HostLayout["place"] {
  if (room < LEAST_ROOM || widgetWidth > WIDEST.article) return "alone";
  return widgetWidth > WIDEST.column ? "article" : "column";
}
