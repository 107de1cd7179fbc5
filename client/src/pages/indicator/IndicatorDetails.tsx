import { ExportButton } from "../../exports/ExportButton.tsx";
import { shortName } from "../../format/local-name.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import type { IndicatorData } from "./indicator-data.ts";
import { JudgedPanel } from "./JudgedPanel.tsx";
import { namedSources } from "./point-sources.ts";
import { RankingPanel } from "./RankingPanel.tsx";
import { SeriesNotes } from "./SeriesNotes.tsx";
import { SeriesTable } from "./SeriesTable.tsx";
import type { IndicatorSeries } from "./series-finding.ts";

export interface IndicatorDetailsProps extends Pick<IndicatorData, "byYear" | "national"> {
  indicator: IndicatorData["indicator"];
  /** those with figures */
  series: readonly IndicatorSeries[];
  year: number;
  /** is anything known of it in any province or year? */
  isKnown: boolean;
}

/** What stands below the trend: the provinces of a year, the figures as a table, how it is judged. */
export function IndicatorDetails({
  indicator,
  series,
  year,
  isKnown,
  byYear,
  national,
}: IndicatorDetailsProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const { code, unit, direction } = indicator;
  const exported = {
    fileName: `${code}-${series.map(({ province }) => province.id).join("-")}`,
    title: shortName(indicator, locale),
    sub: texts.tableExported,
    source: namedSources(series, locale).join("; ") || undefined,
    table: async () => (await import("./series-export.tsx")).seriesTable(series, unit, locale),
  };
  return (
    <>
      {isKnown && <RankingPanel indicator={indicator} national={national} byYear={byYear} year={year} />}
      {series.length > 0 && (
        <ChartFrame
          title={texts.tableTitle}
          sub={texts.tableSub}
          locale={locale}
          actions={<ExportButton view={exported} />}
        >
          <SeriesTable series={series} unit={unit} />
          <SeriesNotes series={series} />
        </ChartFrame>
      )}
      <JudgedPanel direction={direction} />
    </>
  );
}
