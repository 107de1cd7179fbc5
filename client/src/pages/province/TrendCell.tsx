import { Sparkline } from "../../charts/sparkline/Sparkline.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChangeText } from "../../ui/ChangeText.tsx";
import { hasChange } from "../../ui/change-parts.ts";
import { changeOf } from "./change-of.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";
import type { TrendSpan } from "./trend-span.ts";

export interface TrendCellProps {
  item: ScorecardItem;
  span: TrendSpan;
}

/** The run of the years, and what changed on the year before. */
export function TrendCell({ item, span }: TrendCellProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const { trend, year } = item.attainment;
  const change = changeOf(item);
  const hasTrend = trend.length > 1;
  const tells = hasChange(change);
  return (
    <td
      className="scorecard-trend"
      data-figures
      data-head={tells ? texts.trendShort : undefined}
      data-empty={!(hasTrend || tells) || undefined}
    >
      {hasTrend && (
        <Sparkline
          points={trend.map((point) => ({ year: point.year, figure: figureOf(point.actual) }))}
          from={span.from}
          to={span.to}
          current={year.value}
          locale={locale}
        />
      )}
      {tells && (
        <small>
          <ChangeText change={change} year={year.value} locale={locale} />
        </small>
      )}
    </td>
  );
}
