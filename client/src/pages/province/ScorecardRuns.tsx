import { Suspense } from "react";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { ScorecardRow } from "./ScorecardRow.tsx";
import type { ScorecardLayout } from "./scorecard-layout.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";

export interface ScorecardRunsProps {
  runs: readonly ScaleRun<ScorecardItem>[];
  layout: ScorecardLayout;
  /** results without a target */
  isQuiet: boolean;
}

/** Rows that share a scale, and their axis below them; drawn by the server, they are taken over as in ui/InPieces. */
export function ScorecardRuns({ runs, layout, isQuiet }: ScorecardRunsProps) {
  const locale = useLocale();
  return runs.map(({ scale, rows }) => (
    <Suspense key={rows[0]?.attainment.id}>
      {rows.map((item, place) => (
        <ScorecardRow
          key={item.attainment.id}
          item={item}
          scale={scale}
          layout={layout}
          isQuiet={isQuiet}
          isLastOfRun={place === rows.length - 1}
        />
      ))}
      {scale.ticks.length > 0 && (
        <tr className="scorecard-axis">
          <td />
          <td aria-hidden="true">
            <ScaleAxis
              scale={scale}
              width={layout.bulletWidth}
              padding={bulletMeasures.row.padding}
              locale={locale}
            />
          </td>
          <td colSpan={layout.columns.length - 2} />
        </tr>
      )}
    </Suspense>
  ));
}
