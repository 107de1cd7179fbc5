import { unitName } from "@doichieu/schema/vocabulary";
import { useRouter } from "@tanstack/react-router";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { shortName } from "../../format/local-name.ts";
import { yearCounts } from "../../format/year-counts.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { YearsPanel } from "../../view/YearsPanel.tsx";
import type { IndicatorData } from "./indicator-data.ts";
import { RankingTable } from "./RankingTable.tsx";
import { rankingCounts } from "./ranking-counts.ts";
import { rankingGroups } from "./ranking-groups.ts";
import { rankingLists } from "./ranking-lists.ts";
import { isOpen } from "./ranking-places.ts";

export interface RankingPanelProps extends Pick<IndicatorData, "byYear" | "national"> {
  indicator: IndicatorData["indicator"];
  year: number;
}

/** px: one indicator has few targets a year */
const RIBBON_HEIGHT = 34;

/** The provinces of one year, and the way from year to year. */
export function RankingPanel({ indicator, national, byYear, year }: RankingPanelProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const router = useRouter();
  const hrefs = usePageHrefs();
  const ranking = rankingGroups(indicator, national.nodes);
  const { groups, nationalTotals, undrawn } = ranking;
  const only = groups.length === 1 ? groups[0] : null;
  const known = indicator.series.flatMap(({ points }) => points.map((point) => point.year));
  const hrefOf = (each: number) =>
    router.buildLocation({
      to: "/indicators/$code",
      params: { code: indicator.code },
      search: (search) => ({ ...search, year: each }),
    }).href;
  const isRanked = indicator.direction !== "NEUTRAL";
  const counts = rankingCounts(rankingLists(indicator), locale);
  const sub = [
    only &&
      only.scale.measure !== "LEVEL" &&
      `${texts.measures[only.scale.measure](unitName(only.scale.unit, locale))}.`,
    texts.rankingSub(!isRanked),
    isRanked && groups.some(({ judged }) => judged.some(isOpen)) && texts.rankingOpen,
    groups.some(({ scale }) => scale.reversed) && texts.rankingReversed,
    counts.unrestated > 0 && texts.rankingUnrestated(counts.unrestated),
  ]
    .filter(Boolean)
    .join(" ");
  const title = texts.rankingTitle(year, texts.rankingFinding(counts));
  const hasRows = groups.length + nationalTotals.length + undrawn.length > 0;
  const exported = {
    fileName: `${indicator.code}-${year}`,
    title: `${shortName(indicator, locale)}. ${title}`,
    sub,
    address: hrefs.indicator(indicator.code, { year }),
    table: async () => (await import("./ranking-export.tsx")).rankingTable(ranking, indicator.unit, locale),
    picture: async (width: number) =>
      (await import("./ranking-export.tsx")).rankingPicture(ranking, indicator, locale, width),
  };
  const widgets = [{ widget: "ranking", search: { indicator: indicator.code, year: String(year) } }] as const;
  return (
    <ChartFrame
      title={title}
      sub={sub}
      locale={locale}
      actions={
        hasRows && (
          <>
            <ExportButton view={exported} />
            <EmbedButton widgets={widgets} />
          </>
        )
      }
    >
      <YearsPanel
        years={known}
        counted={yearCounts(byYear)}
        year={year}
        note={texts.rankingYears}
        hrefOf={hrefOf}
        height={RIBBON_HEIGHT}
      />
      {hasRows ? (
        <RankingTable ranking={ranking} indicator={indicator} />
      ) : (
        <p className="panel-note">{texts.rankingEmpty}</p>
      )}
    </ChartFrame>
  );
}
