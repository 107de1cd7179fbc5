import { getRouteApi } from "@tanstack/react-router";
import { Later } from "../../app/Later.tsx";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { PrintButton } from "../../exports/PrintButton.tsx";
import { localName } from "../../format/local-name.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SkeletonPanel } from "../../ui/Skeleton.tsx";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { ViewControls } from "../../view/ViewControls.tsx";
import { CompareControl } from "../comparison/CompareControl.tsx";
import { comparedColumns } from "../comparison/compared-columns.ts";
import { DroppedNote } from "../comparison/DroppedNote.tsx";
import { OrderSwitch } from "./OrderSwitch.tsx";
import { ProvinceBreadcrumb } from "./ProvinceBreadcrumb.tsx";
import { ProvinceFigures } from "./ProvinceFigures.tsx";
import { provinceLede } from "./province-lede.ts";
import { SuccessionNote } from "./SuccessionNote.tsx";
import { UnitSwitch } from "./UnitSwitch.tsx";
import { useProvinceRows } from "./useProvinceRows.ts";
import { VerdictStrip } from "./VerdictStrip.tsx";
import { YearLinks } from "./YearLinks.tsx";
import "./province.css";

const route = getRouteApi("/view/provinces/$id");

const useLoaded = () => route.useLoaderData();

/** One province in one year: every indicator, its target, what was achieved, and what that means. */
export function ProvincePage() {
  return <PageContent of={ProvinceContent} loaded={useLoaded()} />;
}

function ProvinceContent({ id, year, data, compare, comparison }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const view = useFiguresView();
  const all = useProvinceRows(data.attainments, id, year, view);
  const { rows, isWhole } = all;
  const hrefs = usePageHrefs();
  const { province, years, sectors } = data;
  // the route answers "not found" before a page without its province is drawn
  if (!province) return null;
  const name = localName(province, locale);
  const summary = years.find((each) => each.year?.value === year);
  const counts = summary ? verdictCounts(summary) : {};
  const { headline, lede } = provinceLede({
    name,
    year,
    counts,
    summary,
    rows,
    isWhole,
    hasYears: years.length > 0,
    locale,
    texts,
  });
  const { columns, others, dropped } = comparedColumns(data, rows, {
    compare,
    year,
    boundaries: view.boundaries,
  });
  const compared = comparison && columns.length > 1 ? comparison : null;
  const allYears = [...years, ...(compared ? (data.othersYears ?? []) : [])];
  const exported = async () => {
    const address = hrefs.province(id, year, compare);
    if (compared) {
      const { comparisonExport } = await import("../comparison/comparison-export.ts");
      return comparisonExport({ columns, sectors, year, address, locale });
    }
    const { scorecardExport } = await import("./scorecard-export.ts");
    return scorecardExport({
      provinceId: id,
      title: headline,
      rows,
      sectors,
      year,
      view,
      address,
      locale,
      texts,
    });
  };
  const search = { province: id, year: String(year) };
  const widgets = [
    { widget: "scorecard", search },
    { widget: "summary", search },
  ] as const;
  return (
    <article className="province">
      <ProvinceBreadcrumb year={years.length > 0 ? year : null} region={province.region} />
      <header className="lede">
        {compared ? (
          <compared.ComparisonLede columns={columns} year={year} />
        ) : (
          <>
            <PageTitle>{texts.pageTitle(name, year)}</PageTitle>
            <h1>{headline}</h1>
            {lede && <p>{lede}</p>}
          </>
        )}
        <SuccessionNote province={province} />
        {(compared || rows.length > 0) && (
          <PageActions>
            <ExportButton view={exported} isPage />
            <EmbedButton widgets={widgets} isPage />
            <PrintButton />
          </PageActions>
        )}
      </header>
      <AsOfBanner />
      <div className="province-view">
        <ViewControls>
          <UnitSwitch province={province} year={year} compared={others} />
          <OrderSwitch id={id} rows={rows.length} isCompared={others.length > 0} />
        </ViewControls>
      </div>
      {allYears.length > 0 && (
        <section className="province-strip">
          <YearLinks id={id} year={year} years={allYears.flatMap((each) => each.year?.value ?? [])} />
          {!compared && <VerdictStrip id={id} year={year} counts={counts} />}
          <CompareControl own={id} chosen={others.map((each) => each.id)} year={year} />
        </section>
      )}
      <DroppedNote dropped={dropped} />
      {compared && (
        <Later fallback={<SkeletonPanel rows={8} rowHeight={84} />}>
          <compared.ComparisonTable columns={columns} sectors={sectors} year={year} />
        </Later>
      )}
      {!compared && rows.length > 0 && <ProvinceFigures all={all} sectors={sectors} year={year} />}
    </article>
  );
}
