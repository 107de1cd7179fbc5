import { absenceLong } from "../../i18n/absence.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { listed } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { namedSources } from "./point-sources.ts";
import type { IndicatorSeries } from "./series-finding.ts";
import { yearsWithoutGrowth } from "./years-without-growth.ts";

/** Reports that are named; more are counted, for the table names each beside its figures. */
const NAMED = 10;

/** Why some growth is missing, and the reports that the figures were read from. */
export function SeriesNotes({ series }: { series: readonly IndicatorSeries[] }) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const named = namedSources(series, locale);
  const reasons = yearsWithoutGrowth(series).map(({ reason, years }) =>
    texts.noGrowth(listed(years.map(String), texts.and), absenceLong(reason, locale)),
  );
  if (reasons.length + named.length === 0) return null;
  const read =
    named.length > NAMED ? texts.manySources(named.length) : `${texts.sourceLine} ${named.join("; ")}.`;
  return (
    <p className="source-line">
      {reasons.join(" ")} {named.length > 0 && read}
    </p>
  );
}
