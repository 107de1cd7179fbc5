import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import type { WidgetLink } from "../../embedding/widget-link.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { indicatorFindingMessages } from "../../i18n/indicator-finding.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SkeletonPanel } from "../../ui/Skeleton.tsx";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import { IndicatorFacts } from "./IndicatorFacts.tsx";
import { indicatorLede } from "./indicator-lede.ts";
import { ProvinceChooser } from "./ProvinceChooser.tsx";
import { TrendPanels } from "./TrendPanels.tsx";
import { trendCharts } from "./trend-charts.ts";
import "./indicator.css";

/** Below the first screen: it comes after what stands above it. */
const IndicatorDetails = lazy(async () => ({
  default: (await import("./IndicatorDetails.tsx")).IndicatorDetails,
}));

const route = getRouteApi("/view/indicators/$code");

const useLoaded = () => route.useLoaderData();

/** One indicator: its years in some provinces, the provinces of one year, and how it is judged. */
export function IndicatorPage() {
  return <PageContent of={IndicatorContent} loaded={useLoaded()} />;
}

function IndicatorContent({ year, isChosen, most, data }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = { ...useMessages(indicatorMessages), finding: useMessages(indicatorFindingMessages) };
  const { indicator, national, byYear, byProvince } = data;
  const { headline, lede } = indicatorLede({ indicator, year, isChosen, locale, texts });
  const isKnown = byProvince.length > 0;
  const series = indicator.series.filter(({ points }) => points.length > 0);
  const chosen = [...new Map(indicator.series.map(({ province }) => [province.id, province])).values()];
  const without = indicator.series.filter(({ points }) => points.length === 0);
  const shown = [...new Set(series.map(({ province }) => province.id))].join(",");
  const widgets: WidgetLink[] = [
    ...(shown ? [{ widget: "trend", search: { indicator: indicator.code, provinces: shown } } as const] : []),
    ...(isKnown
      ? [{ widget: "ranking", search: { indicator: indicator.code, year: String(year) } } as const]
      : []),
  ];
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
        {widgets.length > 0 && (
          <PageActions>
            <EmbedButton widgets={widgets} isPage />
          </PageActions>
        )}
      </header>
      <IndicatorFacts indicator={indicator} />
      <AsOfBanner />
      <div className="indicator-view">
        {isKnown && <ProvinceChooser byProvince={byProvince} chosen={chosen} most={most} />}
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </div>
      {series.length > 0 && (
        <TrendPanels charts={trendCharts(series, indicator, locale, texts.finding)} indicator={indicator} />
      )}
      {isKnown && without.length > 0 && (
        <p className="indicator-none">
          {texts.noneOf(without.map(({ province }) => localName(province, locale)).join(", "))}
        </p>
      )}
      <Suspense fallback={<SkeletonPanel rows={24} rowHeight={38} />}>
        <IndicatorDetails
          indicator={indicator}
          series={series}
          year={year}
          isKnown={isKnown}
          byYear={byYear}
          national={national}
        />
      </Suspense>
    </article>
  );
}
