import type { Locale, Words } from "@doichieu/schema/vocabulary";
import {
  type CSSProperties,
  type FocusEvent,
  Fragment,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
} from "react";
import { useWidth } from "../useWidth.ts";
import { ListRow, PendingRow } from "./ListRow.tsx";
import { SortHead } from "./SortHead.tsx";
import type { List } from "./useList.ts";
import { useRowsInSight } from "./useRowsInSight.ts";
import type { TableCopy } from "./useTableCopy.ts";
import "./list-table.css";

export interface ListTableProps<Row> {
  list: List<Row>;
  copy: TableCopy;
  /** names the table for those who cannot see it */
  caption: string;
  locale: Locale;
  /** of the list, rows not loaded yet included */
  total?: number;
  /** somebody is about to see this many rows */
  onReach?: (count: number) => void;
  /** stands below the rows and stays in sight */
  status?: ReactNode;
}

/** px of a row where many are: on a narrow screen a name takes two lines */
const ROW = { wide: 46, narrow: 62 };
const NARROW = 720;
const FIRST_NARROW = 138;
/** rows that are asked for before they come into sight */
const AHEAD = 60;

const pendingWords: Words = { VI: "Đang tải", EN: "Loading" };

/**
 * A table that a page is about: sorted by its heads, with chosen columns, head and first column always in sight; of
 * many rows only those in sight are drawn.
 */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { list, copy, caption, locale, onReach, status } = props;
  const { rows, inSight, heads, rowKey } = list;
  const total = props.total ?? rows.length;
  const box = useRef<HTMLElement | null>(null);
  const inUse = useRef<number | null>(null);
  const [measure, width] = useWidth<HTMLElement>(1280);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      return measure(element);
    },
    [measure],
  );
  const isNarrow = width < NARROW;
  const rowHeight = isNarrow ? ROW.narrow : ROW.wide;
  // the first column is always in sight and has to leave room for the others
  const widths = inSight.map((column, place) =>
    isNarrow && place === 0 ? Math.min(column.width, FIRST_NARROW) : column.width,
  );
  const { drawn, rest, isPart } = useRowsInSight({ box, total, loaded: rows.length, rowHeight, inUse });
  const wanted = Math.min(total, (drawn.at(-1)?.place ?? 0) + AHEAD);
  useEffect(() => {
    if (wanted > rows.length) onReach?.(wanted);
  }, [wanted, rows.length, onReach]);
  return (
    <section
      className="list-table"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      data-part={isPart || undefined}
      ref={ref}
      onCopy={copy.onCopy}
      onFocus={(event) => {
        inUse.current = placeOf(event);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) inUse.current = null;
      }}
    >
      <table
        style={{ "--list-width": `${sum(widths)}px`, "--row-height": `${rowHeight}px` } as CSSProperties}
        aria-rowcount={isPart ? total + 1 : undefined}
      >
        <caption>{caption}</caption>
        <colgroup>
          {inSight.map(({ id }, place) => (
            <col key={id} style={{ width: widths[place] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={isPart ? 1 : undefined}>
            {heads.map(({ column: { id, head, figures }, order, onSort }) => (
              <SortHead key={id} head={head} figures={figures} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ place, gap }) => {
            const row = rows[place];
            const index = isPart ? place + 2 : undefined;
            return (
              <Fragment key={row ? rowKey(row) : place}>
                {gap > 0 && <GapRow height={gap} columns={inSight.length} />}
                {row ? (
                  <ListRow data={row} columns={inSight} index={index} />
                ) : (
                  <PendingRow columns={inSight.length} index={index} text={pendingWords[locale]} />
                )}
              </Fragment>
            );
          })}
          {rest > 0 && <GapRow height={rest} columns={inSight.length} />}
        </tbody>
      </table>
      {status && <div className="list-table-status">{status}</div>}
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Keeps the place of rows that are not drawn. */
function GapRow({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" className="list-table-gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** The place of the row that something stands in; null outside the rows. */
function placeOf({ target }: FocusEvent): number | null {
  const index = (target as Element).closest("tbody tr")?.getAttribute("aria-rowindex");
  return index ? Number(index) - 2 : null;
}
