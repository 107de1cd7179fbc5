import { dateText } from "../../format/date-text.ts";
import { absenceLong } from "../../i18n/absence.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { listed } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { pointSources } from "./point-sources.ts";
import type { IndicatorSeries } from "./series-finding.ts";
import { yearsWithoutGrowth } from "./years-without-growth.ts";

/** Why some growth is missing, and the reports that the figures were read from. */
export function SeriesNotes({ series }: { series: readonly IndicatorSeries[] }) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const points = series.flatMap((each) => each.points);
  const sources = new Map(points.flatMap(pointSources).map((source) => [source.id, source]));
  const named = [...sources.values()].map(
    ({ id, publisher, publishedOn }) => `${publisher}, ${dateText(publishedOn, locale)} (${id})`,
  );
  const reasons = yearsWithoutGrowth(series).map(({ reason, years }) =>
    texts.noGrowth(listed(years.map(String), texts.and), absenceLong(reason, locale)),
  );
  if (reasons.length + named.length === 0) return null;
  return (
    <p className="source-line">
      {reasons.join(" ")} {named.length > 0 && `${texts.sourceLine} ${named.join("; ")}.`}
    </p>
  );
}
