import { Fragment } from "react";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { MarksLegend } from "../../charts/legend/MarksLegend.tsx";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import type { ProvinceYearQuery, Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { ScorecardHead } from "./ScorecardHead.tsx";
import { ScorecardRow } from "./ScorecardRow.tsx";
import { ScorecardSectionHead } from "./ScorecardSectionHead.tsx";
import { type ScorecardItem, scorecardSections } from "./scorecard-sections.ts";
import { trendSpan } from "./trend-span.ts";
import "./scorecard.css";

export interface ScorecardProps {
  rows: readonly Scorecard_attainmentFragment[];
  sectors: ProvinceYearQuery["sectors"];
  year: number;
}

/** px of a bullet in its column; below this width of the table rows are stacked and it takes the whole line */
const BULLET = 318;
const STACKED_BELOW = 720;

/** The scorecard of a year by sector: one row an indicator, same unit on the same scale down the page. */
export function Scorecard({ rows, sectors, year }: ScorecardProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const [ref, width] = useWidth<HTMLDivElement>(1280);
  const isStacked = width < STACKED_BELOW;
  const bulletWidth = isStacked ? width : BULLET;
  const sections = scorecardSections(rows, sectors);
  const items = sections.flatMap(({ judged, results }) => [...judged, ...results].flatMap((run) => run.rows));
  const span = trendSpan(rows, year);
  const hasTargets = rows.some((row) => row.verdict !== "NO_TARGET");
  const columns = hasTargets ? 8 : 4;
  const hasPrevious = items.some(({ previous }) => previous);
  const thresholds = new Set(items.map(({ attainment }) => attainment.indicator.nearlyMetThreshold));
  const [threshold] = thresholds;
  const renderRuns = (runs: readonly ScaleRun<ScorecardItem>[], isQuiet: boolean) =>
    runs.map(({ scale, rows: own }) => (
      <Fragment key={scale.key}>
        {own.map((item, place) => (
          <ScorecardRow
            key={item.attainment.id}
            item={item}
            scale={scale}
            bulletWidth={bulletWidth}
            span={span}
            hasTargets={hasTargets}
            isQuiet={isQuiet}
            isLastOfRun={place === own.length - 1}
          />
        ))}
        {scale.ticks.length > 0 && (
          <tr className="scorecard-axis">
            <td />
            <td aria-hidden="true">
              <ScaleAxis
                scale={scale}
                width={bulletWidth}
                padding={bulletMeasures.row.padding}
                locale={locale}
              />
            </td>
            <td colSpan={columns - 2} />
          </tr>
        )}
      </Fragment>
    ));
  return (
    <section
      className="scorecard"
      aria-label={texts.scorecard}
      ref={ref}
      data-stacked={isStacked || undefined}
    >
      <MarksLegend
        marks={marksInUse(items)}
        locale={locale}
        previousYear={hasPrevious ? year - 1 : undefined}
        bandsThreshold={hasTargets && thresholds.size === 1 ? threshold : undefined}
      />
      <table>
        <ScorecardHead rows={rows} hasTargets={hasTargets} span={span} />
        {sections.map(({ sector, judged, results }) => (
          <tbody key={sector.code}>
            <ScorecardSectionHead sector={sector} judged={judged} results={results} columns={columns} />
            {renderRuns(judged, false)}
            {results.length > 0 && judged.length > 0 && (
              <tr className="scorecard-apart">
                <th scope="rowgroup" colSpan={columns}>
                  {texts.withoutTarget}
                </th>
              </tr>
            )}
            {renderRuns(results, true)}
          </tbody>
        ))}
      </table>
    </section>
  );
}
