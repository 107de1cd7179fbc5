import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { Fragment } from "react";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { RuleBadge } from "../../app/RuleBadge.tsx";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { yearCounts } from "../../format/year-counts.ts";
import { growthMessages } from "../../i18n/growth.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { ViewControls } from "../../view/ViewControls.tsx";
import { YearsPanel } from "../../view/YearsPanel.tsx";
import { GrowthFilters } from "./GrowthFilters.tsx";
import { GrowthTable } from "./GrowthTable.tsx";
import { growthCounts } from "./growth-counts.ts";
import { growthVariables } from "./growth-filter.ts";
import "./growth.css";

const route = getRouteApi("/view/growth");
const rules = ["M4", "M6", "M8", "D3", "D5"];

/** The same targets as rows of the list, with the columns that speak of growth. */
const asList = {
  growth: "asked",
  level: "all",
  columns: "province.asked.growth.verdict.ambition.sources",
};

const useLoaded = () => route.useLoaderData();

/** What growth was asked for and what was achieved, with last year's beside: is a target ambitious, was it reached? */
export function GrowthPage() {
  return <PageContent of={GrowthContent} loaded={useLoaded()} />;
}

function GrowthContent({ search, data }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = useMessages(growthMessages);
  const router = useRouter();
  const view = useFiguresView();
  const { year } = search;
  const { nodes, totalCount } = data.growthComparisons;
  const counts = growthCounts(data, year);
  const isFiltered = Boolean(search.province || search.sector);
  const shown = {
    year: String(year),
    ...(search.province && { province: search.province }),
    ...(search.sector && { sector: search.sector }),
  };
  const hrefOf = (each: number) =>
    router.buildLocation({ to: "/growth", search: { ...search, year: each } }).href;
  const exported = async () => {
    const { growthExport } = await import("./growth-export.ts");
    const { known: _, ...filter } = growthVariables(search, view);
    return growthExport({
      title: texts.headline(counts),
      comparisons: nodes,
      total: totalCount,
      year,
      variables: { ...filter, year },
      address: hrefOf(year),
      locale,
      texts,
    });
  };
  return (
    <article className="growth-page">
      <PageTitle>{texts.pageTitle(year)}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(counts)}</h1>
        <p>{texts.lede(counts)}</p>
      </header>
      <AsOfBanner />
      <YearsPanel
        years={[]}
        counted={yearCounts(data.byYear)}
        year={year}
        note={texts.yearsNote}
        hrefOf={hrefOf}
      >
        <ViewControls>
          <BoundarySwitch provinces={data.provinces} />
        </ViewControls>
      </YearsPanel>
      <GrowthFilters byProvince={data.byProvince} bySector={data.bySector} search={search} />
      {nodes.length > 0 ? (
        <ChartFrame
          title={texts.tableTitle}
          sub={texts.tableSub(year)}
          locale={locale}
          actions={
            <>
              <ExportButton view={exported} />
              <EmbedButton widgets={[{ widget: "growth", search: shown }]} />
            </>
          }
          source={
            <>
              {totalCount > nodes.length && <>{texts.cut(nodes.length, totalCount)} </>}
              <Link to="/attainments" search={{ ...search, ...asList }}>
                {texts.asList}
              </Link>
              {". "}
              {texts.rules}{" "}
              {rules.map((rule) => (
                <Fragment key={rule}>
                  <RuleBadge rule={rule} />{" "}
                </Fragment>
              ))}
            </>
          }
        >
          <GrowthTable comparisons={nodes} year={year} />
        </ChartFrame>
      ) : (
        <p className="growth-empty">
          {texts.empty}{" "}
          {isFiltered && (
            <Link to="/growth" search={{ year }}>
              {texts.clear}
            </Link>
          )}
        </p>
      )}
    </article>
  );
}
