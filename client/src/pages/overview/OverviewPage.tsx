import { getRouteApi } from "@tanstack/react-router";
import { Later } from "../../app/Later.tsx";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PagePart, pagePart } from "../../app/PagePart.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import type { WidgetLink } from "../../embedding/widget-link.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { hasMapPlaces } from "../../format/province-map.ts";
import { yearCounts } from "../../format/year-counts.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import { CountsPanel } from "./CountsPanel.tsx";
import { OverviewPlaces } from "./OverviewPlaces.tsx";
import { OverviewYears } from "./OverviewYears.tsx";
import { ledeCounts, nationalOf } from "./overview-counts.ts";
import "./overview.css";

const route = getRouteApi("/view/");
const panels = pagePart(async () => (await import("./OverviewPanels.tsx")).OverviewPanels);

/** The year in brief, as a map, and what it says of growth. */
function overviewWidgets(year: number): readonly WidgetLink[] {
  const search = { year: String(year) };
  return [
    { widget: "summary", search },
    { widget: "map", search },
    { widget: "growth", search },
  ];
}

const useLoaded = () => route.useLoaderData();

/** Ten seconds: which targets were met and missed in a year, and where to look first. */
export function OverviewPage() {
  return <PageContent of={OverviewContent} loaded={useLoaded()} />;
}

function OverviewContent({ year, view, data }: ReturnType<typeof useLoaded>) {
  const texts = useMessages(overviewMessages);
  const locale = useLocale();
  const hrefs = usePageHrefs();
  const counts = ledeCounts(data, year, view);
  const hasMap = hasMapPlaces(data.provinces, view.boundaries);
  const hasFigures = counts.targets + counts.noTarget > 0;
  const exported = async () => {
    const { yearExport } = await import("./year-export.ts");
    const [title, sub] = [texts.headline(counts), texts.lede(counts)];
    return yearExport({ title, sub, year, view, address: hrefs.overview(year), locale });
  };
  return (
    <article className="overview">
      <PageTitle>{texts.pageTitle(year)}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(counts)}</h1>
        <p>{texts.lede(counts)}</p>
        {hasFigures && (
          <PageActions>
            <ExportButton view={exported} isPage />
            <EmbedButton widgets={overviewWidgets(year)} isPage />
          </PageActions>
        )}
      </header>
      <AsOfBanner />
      <OverviewYears
        years={data.years.map(({ value }) => value)}
        counted={yearCounts(data.byYear)}
        year={year}
      >
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </OverviewYears>
      {hasFigures && (
        <div className="overview-panels" data-has-map={hasMap || undefined}>
          <CountsPanel
            provincial={data.provincial[0]}
            national={nationalOf(data)}
            year={year}
            isRestated={counts.isRestated}
          />
          <Later fallback={<OverviewPlaces hasMap={hasMap} />}>
            <PagePart
              of={panels}
              props={{ data, year, hasMap, hasDecided: counts.decided > 0, isRestated: counts.isRestated }}
            />
          </Later>
        </div>
      )}
    </article>
  );
}
