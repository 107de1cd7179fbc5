import { useReadQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { lazy } from "react";
import { PageActions } from "../../app/PageActions.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { ViewControls } from "../../view/ViewControls.tsx";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { CountsPanel } from "./CountsPanel.tsx";
import { LaterPanel } from "./LaterPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { OverviewYears } from "./OverviewYears.tsx";
import { ledeCounts, nationalOf } from "./overview-counts.ts";
import "./overview.css";

const route = getRouteApi("/view/");

const GrowthPanel = lazy(async () => ({ default: (await import("./GrowthPanel.tsx")).GrowthPanel }));
const SectorPanel = lazy(async () => ({ default: (await import("./SectorPanel.tsx")).SectorPanel }));

/** More of them go on below the map than beside it. */
const FEW_GROWTH_ROWS = 12;
/** px of a row of the sectors' grid, and its legend and heads in such rows */
const SECTOR_ROW = 38;
const SECTOR_HEAD = 4;

/** Ten seconds: which targets were met and missed in a year, and where to look first. */
export function OverviewPage() {
  const { year, view, query } = route.useLoaderData();
  const { data } = useReadQuery(query);
  const texts = useMessages(overviewMessages);
  const locale = useLocale();
  const hrefs = usePageHrefs();
  const counts = ledeCounts(data, year, view);
  const sectorRows = data.byProvince.length + SECTOR_HEAD;
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
          </PageActions>
        )}
      </header>
      <AsOfBanner />
      <OverviewYears years={data.years} byYear={data.byYear} year={year}>
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </OverviewYears>
      {hasFigures && (
        <div className="overview-panels">
          <CountsPanel
            provincial={data.provincial[0]}
            national={nationalOf(data)}
            year={year}
            isRestated={counts.isRestated}
          />
          <AttentionPanel short={data.short} open={data.open} year={year} hasDecided={counts.decided > 0} />
          <MapPanel provinces={data.provinces} byProvince={data.byProvince} year={year} />
          {data.growth.nodes.length > 0 && (
            <div
              className="overview-growth"
              data-long={data.growth.nodes.length > FEW_GROWTH_ROWS || undefined}
            >
              <LaterPanel year={year} rows={data.growth.nodes.length + 2}>
                <GrowthPanel
                  attainments={data.growth.nodes}
                  total={data.growth.totalCount}
                  decided={data.growthDecided.totalCount}
                  missed={data.growthMissed.totalCount}
                  year={year}
                />
              </LaterPanel>
            </div>
          )}
          <div
            className="overview-sectors"
            style={{ containIntrinsicSize: `auto ${sectorRows * SECTOR_ROW}px` }}
          >
            <LaterPanel year={year} rows={sectorRows} rowHeight={SECTOR_ROW}>
              <SectorPanel
                cells={data.cells}
                sectorCodes={data.sectors.map(({ code }) => code)}
                year={year}
                isRestated={counts.isRestated}
              />
            </LaterPanel>
          </div>
        </div>
      )}
    </article>
  );
}
