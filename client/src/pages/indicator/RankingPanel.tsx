import { unitName } from "@doichieu/schema/vocabulary";
import { useRouter } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { YearRibbon } from "../../charts/year-ribbon/YearRibbon.tsx";
import { yearCounts } from "../../format/year-counts.ts";
import type { IndicatorQuery } from "../../generated/documents.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import type { LinkProps } from "../../ui/PlainLink.tsx";
import { ribbonYears } from "../../view/ribbon-years.ts";
import { RankingTable } from "./RankingTable.tsx";
import { rankingCounts } from "./ranking-counts.ts";
import type { Ranking } from "./ranking-groups.ts";

export interface RankingPanelProps extends Pick<IndicatorQuery, "byYear"> {
  indicator: NonNullable<IndicatorQuery["indicator"]>;
  ranking: Ranking;
  year: number;
}

/** px: one indicator has few targets a year */
const RIBBON_HEIGHT = 34;

/** The provinces of one year, and the way from year to year. */
export function RankingPanel({ indicator, ranking, byYear, year }: RankingPanelProps) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const shell = useMessages(shellMessages);
  const router = useRouter();
  const { groups, nationalTotals, undrawn } = ranking;
  const only = groups.length === 1 ? groups[0] : null;
  const known = indicator.series.flatMap(({ points }) => points.map((point) => point.year));
  const hrefOf = (each: number) =>
    router.buildLocation({
      to: "/indicators/$code",
      params: { code: indicator.code },
      search: (search) => ({ ...search, year: each }),
    }).href;
  return (
    <ChartFrame
      title={texts.rankingTitle(year, texts.rankingFinding(rankingCounts(ranking, locale)))}
      sub={[
        only &&
          only.scale.measure !== "LEVEL" &&
          `${texts.measures[only.scale.measure](unitName(only.scale.unit, locale))}.`,
        texts.rankingSub(indicator.direction === "NEUTRAL"),
        groups.some(({ scale }) => scale.reversed) && texts.rankingReversed,
      ]
        .filter(Boolean)
        .join(" ")}
      locale={locale}
    >
      <p className="control-label" aria-hidden="true">
        {texts.rankingYears}
      </p>
      <YearRibbon
        years={ribbonYears(known, yearCounts(byYear), year)}
        current={year}
        hrefOf={hrefOf}
        Link={InPlaceLink}
        locale={locale}
        label={shell.years}
        height={RIBBON_HEIGHT}
      />
      {groups.length + nationalTotals.length + undrawn.length > 0 ? (
        <RankingTable ranking={ranking} indicator={indicator} />
      ) : (
        <p className="panel-note">{texts.rankingEmpty}</p>
      )}
    </ChartFrame>
  );
}

/** Another year of the same page leaves the reader where they are. */
function InPlaceLink(props: LinkProps) {
  return <AppLink {...props} resetScroll={false} />;
}
