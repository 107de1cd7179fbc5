import { getRouteApi, Link } from "@tanstack/react-router";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { RuleBadge } from "../../app/RuleBadge.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { discrepanciesMessages } from "../../i18n/discrepancies.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { BoundarySwitch } from "../../view/BoundarySwitch.tsx";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { ViewControls } from "../../view/ViewControls.tsx";
import { DiscrepancyTable } from "./DiscrepancyTable.tsx";
import "./discrepancies.css";

const route = getRouteApi("/view/discrepancies");

const useLoaded = () => route.useLoaderData();

/** Where a report says something else than what follows from the figures, for a person to look at (M9). */
export function DiscrepanciesPage() {
  return <PageContent of={DiscrepanciesContent} loaded={useLoaded()} />;
}

function DiscrepanciesContent({ data, isFirst }: ReturnType<typeof useLoaded>) {
  const texts = useMessages(discrepanciesMessages);
  const locale = useLocale();
  const view = useFiguresView();
  const { nodes, totalCount, pageInfo } = data.discrepancies;
  const years = [...new Set(nodes.map(({ year }) => year.value))];
  const exported = async () => {
    const { discrepanciesExport } = await import("./discrepancies-export.ts");
    return discrepanciesExport({ title: texts.headline(totalCount), view, locale, texts });
  };
  return (
    <article className="discrepancies">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(totalCount)}</h1>
        <p>
          {totalCount > 0 ? texts.lede : texts.empty} <RuleBadge rule="M9" />
        </p>
        {totalCount > 0 && (
          <PageActions>
            <ExportButton view={exported} isPage />
          </PageActions>
        )}
      </header>
      <AsOfBanner />
      <ViewControls>
        <BoundarySwitch provinces={data.provinces} />
      </ViewControls>
      {years.map((year) => (
        <section key={year} className="discrepancies-year">
          <h2>
            <Link to="/" search={{ year }}>
              {year}
            </Link>
          </h2>
          <DiscrepancyTable year={year} rows={nodes.filter((row) => row.year.value === year)} />
        </section>
      ))}
      {(pageInfo.hasNextPage || !isFirst) && (
        <nav className="list-pages" aria-label={texts.pages}>
          {!isFirst && (
            <Link to="/discrepancies" search={(search) => ({ ...search, after: undefined })}>
              {texts.firstPage}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link
              to="/discrepancies"
              search={(search) => ({ ...search, after: pageInfo.endCursor ?? undefined })}
            >
              {texts.nextPage}
            </Link>
          )}
        </nav>
      )}
    </article>
  );
}
