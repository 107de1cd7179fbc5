import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { actualHead } from "./actual-head.ts";
import type { ScorecardLayout } from "./scorecard-layout.ts";

export interface ScorecardHeadProps {
  rows: readonly Scorecard_attainmentFragment[];
  layout: ScorecardLayout;
}

export function ScorecardHead({ rows, layout }: ScorecardHeadProps) {
  const texts = useMessages(provinceMessages);
  const { hasTargets, hasTrend, span } = layout;
  return (
    <thead>
      <tr>
        <th scope="col">{texts.indicator}</th>
        <th scope="col">{hasTargets ? texts.chart : texts.chartAlone}</th>
        <th scope="col" data-figures>
          {actualHead(rows, texts)}
        </th>
        {hasTargets && (
          <>
            <th scope="col" data-figures>
              {texts.target}
            </th>
            <th scope="col" data-figures>
              {texts.planRatio}
            </th>
            <th scope="col" data-figures>
              {texts.gap}
            </th>
            <th scope="col" className="scorecard-verdict">
              {texts.verdict}
            </th>
          </>
        )}
        {hasTrend && (
          <th scope="col" data-figures className="scorecard-trend">
            {texts.trend(span.from, span.to)}
          </th>
        )}
      </tr>
    </thead>
  );
}
