import type { AnswerTable, Cell } from "@doichieu/schema/tables";
import { Fragment, memo, useCallback, useMemo, useRef } from "react";
import { useLocale } from "../../i18n/locale-context.ts";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useRowsInSight } from "../../ui/table/useRowsInSight.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { type NumberTexts, numberPrinter } from "./cell-text.ts";
import { columnWidths, isCut } from "./column-width.ts";
import "./answer-grid.css";

/** px */
const ROW_HEIGHT = 29;

export interface AnswerGridProps {
  table: AnswerTable;
  caption: string;
}

interface GridColumn {
  header: string;
  width: number;
  isNumber: boolean;
  print: (cell: Exclude<Cell, null>) => NumberTexts;
}

/** An answer's rows; of many only those in sight are drawn. */
export function AnswerGrid({ table, caption }: AnswerGridProps) {
  const locale = useLocale();
  const box = useRef<HTMLElement | null>(null);
  const inUse = useRef<number | null>(null);
  const [measure, pane] = useWidth<HTMLElement>(560);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      return measure(element);
    },
    [measure],
  );
  const { rows } = table;
  const widths = useMemo(() => columnWidths(table, pane), [table, pane]);
  const columns = useMemo(
    () =>
      table.columns.map(({ header, type }, place): GridColumn => {
        const number = numberPrinter(header, locale);
        return {
          header,
          width: widths[place] ?? 0,
          isNumber: type === "NUMBER",
          print: (cell) =>
            typeof cell === "number" ? number(cell) : { shown: String(cell), whole: String(cell) },
        };
      }),
    [table, widths, locale],
  );
  const { drawn, rest, isPart } = useRowsInSight({
    box,
    total: rows.length,
    loaded: rows.length,
    rowHeight: ROW_HEIGHT,
    inUse,
  });
  const width = widths.reduce((sum, each) => sum + each, 0);
  return (
    <section
      className="answer-grid"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      ref={ref}
    >
      <table style={{ minWidth: width }} aria-rowcount={isPart ? rows.length + 1 : undefined}>
        <colgroup>
          {columns.map(({ header, width: px }) => (
            <col key={header} style={{ width: px }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={isPart ? 1 : undefined}>
            {columns.map(({ header, isNumber }) => (
              <th key={header} scope="col" data-figures={isNumber || undefined} title={header}>
                <Header path={header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ place, gap }) => (
            <Fragment key={place}>
              {gap > 0 && <Gap height={gap} columns={columns.length} />}
              <GridRow row={rows[place] ?? []} columns={columns} index={isPart ? place + 2 : undefined} />
            </Fragment>
          ))}
          {rest > 0 && <Gap height={rest} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

/** A path with its last key in front of the eye: it may break after each dot. */
function Header({ path }: { path: string }) {
  const keys = path.split(".");
  const last = keys.pop();
  return (
    <>
      {keys.length > 0 && <span className="header-path">{keys.join(".")}.</span>}
      {last}
    </>
  );
}

interface GridRowProps {
  row: readonly Cell[];
  columns: readonly GridColumn[];
  /** in the whole table, the head is 1; absent where all rows stand in the page */
  index: number | undefined;
}

const GridRow = memo(function GridRow({ row, columns, index }: GridRowProps) {
  const { absent } = useMessages(playgroundMessages);
  return (
    <tr aria-rowindex={index}>
      {columns.map(({ header, width, isNumber, print }, place) => {
        const cell = row[place] ?? null;
        if (cell === null) {
          return (
            <td key={header} data-figures={isNumber || undefined}>
              <span className="absent" role="img" aria-label={absent} />
            </td>
          );
        }
        const { shown, whole } = print(cell);
        const isPart = shown !== whole || isCut(shown, width);
        return (
          <td key={header} data-figures={isNumber || undefined} title={isPart ? whole : undefined}>
            {shown}
          </td>
        );
      })}
    </tr>
  );
});

/** Keeps the place of rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
