import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import type { ProvinceYearQuery, Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { ScorecardHead } from "./ScorecardHead.tsx";
import { ScorecardRuns } from "./ScorecardRuns.tsx";
import { ScorecardSectionHead } from "./ScorecardSectionHead.tsx";
import { scorecardLayout } from "./scorecard-layout.ts";
import { scorecardSections } from "./scorecard-sections.ts";
import { UnrestatedRows } from "./UnrestatedRows.tsx";
import "./scorecard.css";

export interface ScorecardProps {
  rows: readonly Scorecard_attainmentFragment[];
  sectors: ProvinceYearQuery["sectors"];
  year: number;
}

/** The scorecard of a year by sector: one row an indicator, same unit on the same scale down the page. */
export function Scorecard({ rows, sectors, year }: ScorecardProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const layout = scorecardLayout(rows, year, width);
  const sections = scorecardSections(rows, sectors);
  const items = sections.flatMap(({ judged, results }) => [...judged, ...results].flatMap((run) => run.rows));
  const hasPrevious = items.some(({ previous }) => previous);
  const [threshold, other] = new Set(items.map(({ attainment }) => attainment.indicator.nearlyMetThreshold));
  return (
    <section
      className="scorecard"
      aria-label={texts.scorecard}
      ref={ref}
      data-stacked={layout.isStacked || undefined}
    >
      <MarksLegend
        marks={marksInUse(items)}
        locale={locale}
        previousYear={hasPrevious ? year - 1 : undefined}
        bandsThreshold={layout.hasTargets && other === undefined ? threshold : undefined}
      />
      <table>
        <caption className="visually-hidden">{texts.scorecard}</caption>
        {!layout.isStacked && (
          <colgroup>
            {layout.columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={place} style={{ width: column }} />
            ))}
          </colgroup>
        )}
        {items.length > 0 && <ScorecardHead rows={rows} layout={layout} />}
        {sections.map((section) => {
          const { sector, judged, results, unrestated } = section;
          return (
            <tbody key={sector.code}>
              <ScorecardSectionHead section={section} columns={layout.columns.length} />
              <ScorecardRuns runs={judged} layout={layout} isQuiet={false} />
              {results.length > 0 && judged.length > 0 && (
                <tr className="scorecard-apart">
                  <th scope="rowgroup" colSpan={layout.columns.length}>
                    {texts.withoutTarget}
                  </th>
                </tr>
              )}
              <ScorecardRuns runs={results} layout={layout} isQuiet />
              {unrestated.length > 0 && judged.length + results.length > 0 && (
                <tr className="scorecard-apart">
                  <th scope="rowgroup" colSpan={layout.columns.length}>
                    {texts.notRestated}
                  </th>
                </tr>
              )}
              <UnrestatedRows items={unrestated} columns={layout.columns.length} />
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
