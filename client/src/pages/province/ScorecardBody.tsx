import type { ReactNode } from "react";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ScorecardRuns } from "./ScorecardRuns.tsx";
import type { ScorecardLayout } from "./scorecard-layout.ts";
import { firstRows, rowCount, type ScorecardRows } from "./scorecard-sections.ts";
import { UnrestatedRows } from "./UnrestatedRows.tsx";

export interface ScorecardBodyProps {
  rows: ScorecardRows;
  layout: ScorecardLayout;
  /** at most so many are drawn */
  limit: number;
  /** asks for more of them */
  onMore: () => void;
  /** stands above them */
  head?: ReactNode;
}

/** Rows of the scorecard: those with a target, results without one, and what could not be restated. */
export function ScorecardBody({ rows, layout, limit, onMore, head }: ScorecardBodyProps) {
  const texts = useMessages(provinceMessages);
  const { judged, results, unrestated } = firstRows(rows, limit);
  const hidden = rowCount(rows) - limit;
  const columns = layout.columns.length;
  const apart = (text: string) => (
    <tr className="scorecard-apart">
      <th scope="rowgroup" colSpan={columns}>
        {text}
      </th>
    </tr>
  );
  return (
    <tbody>
      {head}
      <ScorecardRuns runs={judged} layout={layout} isQuiet={false} />
      {results.length > 0 && rows.judged.length > 0 && apart(texts.withoutTarget)}
      <ScorecardRuns runs={results} layout={layout} isQuiet />
      {unrestated.length > 0 && rows.judged.length + rows.results.length > 0 && apart(texts.notRestated)}
      <UnrestatedRows items={unrestated} columns={columns} />
      {limit > 0 && hidden > 0 && (
        <tr className="scorecard-more">
          <td colSpan={columns}>
            <button type="button" className="button" onClick={onMore}>
              {texts.moreRows(hidden)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
