import type { Locale, Words } from "@doichieu/schema/vocabulary";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import "./chart-frame.css";

export interface ChartFrameProps {
  /** the finding, in a sentence */
  title: ReactNode;
  /** unit and rule */
  sub?: ReactNode;
  locale: Locale;
  /** export, embed and the like; the switch between drawing and table comes first */
  actions?: ReactNode;
  /** what is needed to read the marks */
  legend?: ReactNode;
  children: ReactNode;
  /** the same figures as a table; absent where the chart is a table itself */
  table?: ReactNode;
  source?: ReactNode;
}

const tableWords: Words = { VI: "Bảng", EN: "Table" };
const drawingWords: Words = { VI: "Hình", EN: "Chart" };

/** A key pressed while writing is a letter, not a command. */
function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** What stands around every chart: finding, unit, the chart or (one key away: t) its table, source. */
export function ChartFrame({
  title,
  sub,
  locale,
  actions,
  legend,
  children,
  table,
  source,
}: ChartFrameProps) {
  const titleId = useId();
  const [showsTable, setShowsTable] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target));
    if (!isPlain || event.key.toLowerCase() !== "t") return;
    event.preventDefault();
    setShowsTable((shown) => !shown);
  };
  return (
    <figure className="chart-frame" aria-labelledby={titleId} onKeyDown={table ? onKeyDown : undefined}>
      <header className="chart-frame-head">
        <div>
          <h2 id={titleId}>{title}</h2>
          {sub && <p className="chart-frame-sub">{sub}</p>}
        </div>
        {(table || actions) && (
          <div className="chart-frame-actions">
            {table && (
              <button type="button" aria-keyshortcuts="t" onClick={() => setShowsTable(!showsTable)}>
                {(showsTable ? drawingWords : tableWords)[locale]}
              </button>
            )}
            {actions}
          </div>
        )}
      </header>
      {table && showsTable ? (
        table
      ) : (
        <>
          {legend}
          {children}
        </>
      )}
      {source && <figcaption className="chart-frame-source">{source}</figcaption>}
    </figure>
  );
}
