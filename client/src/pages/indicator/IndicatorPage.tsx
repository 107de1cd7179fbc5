import { getRouteApi, Link } from "@tanstack/react-router";
import { PageTitle } from "../../app/PageTitle.tsx";
import { localName, shortName } from "../../format/local-name.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { indicatorFindingMessages } from "../../i18n/indicator-finding.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import { IndicatorFacts } from "./IndicatorFacts.tsx";
import { indicatorLede } from "./indicator-lede.ts";
import { JudgedPanel } from "./JudgedPanel.tsx";
import { ProvinceChooser } from "./ProvinceChooser.tsx";
import { RankingPanel } from "./RankingPanel.tsx";
import { rankingGroups } from "./ranking-groups.ts";
import { SeriesNotes } from "./SeriesNotes.tsx";
import { SeriesTable } from "./SeriesTable.tsx";
import "./indicator.css";

const route = getRouteApi("/view/indicators/$code");

/** One indicator: its years in some provinces, the provinces of one year, and how it is judged. */
export function IndicatorPage() {
  const { year, provinces, isChosen, most, data } = route.useLoaderData();
  const locale = useLocale();
  const texts = { ...useMessages(indicatorMessages), finding: useMessages(indicatorFindingMessages) };
  const { indicator, national, byYear, byProvince } = data;
  // the route answers "not found" before a page without its indicator is drawn
  if (!indicator) return null;
  const ranking = rankingGroups(indicator, national.nodes);
  const { headline, lede } = indicatorLede({ indicator, ranking, year, isChosen, locale, texts });
  const series = indicator.series.filter(({ points }) => points.length > 0);
  return (
    <article className="indicator-page">
      <PageTitle>{shortName(indicator, locale)}</PageTitle>
      <nav className="breadcrumb" aria-label={texts.breadcrumb}>
        <ol>
          <li>
            <Link to="/">{texts.overview}</Link>
          </li>
          <li>
            <Link to="/indicators">{texts.indicators}</Link>
          </li>
          <li>{localName(indicator.sector, locale)}</li>
        </ol>
      </nav>
      <header className="lede">
        <h1>{headline}</h1>
        {lede && <p>{lede}</p>}
      </header>
      <IndicatorFacts indicator={indicator} />
      <AsOfBanner />
      <div className="indicator-view">
        {byProvince.length > 0 && <ProvinceChooser byProvince={byProvince} chosen={provinces} most={most} />}
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </div>
      {byProvince.length > 0 && (
        <RankingPanel indicator={indicator} ranking={ranking} byYear={byYear} year={year} />
      )}
      {series.length > 0 && (
        <ChartFrame title={texts.tableTitle} sub={texts.tableSub} locale={locale}>
          <SeriesTable series={series} unit={indicator.unit} />
          <SeriesNotes series={series} />
        </ChartFrame>
      )}
      <JudgedPanel direction={indicator.direction} />
    </article>
  );
}
