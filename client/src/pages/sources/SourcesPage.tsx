import { useReadQuery } from "@apollo/client/react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PageActions } from "../../app/PageActions.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { dateText } from "../../format/date-text.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { SourceProvince } from "./SourceProvince.tsx";
import "./sources.css";

const route = getRouteApi("/sources");

/** The published reports that every figure was read from, the latest first. */
export function SourcesPage() {
  const { query, isFirst } = route.useLoaderData();
  const { data } = useReadQuery(query);
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  const { nodes, totalCount, pageInfo } = data.sources;
  const exported = async () => {
    const { sourcesExport } = await import("./sources-export.ts");
    return sourcesExport({ title: texts.headline(totalCount), locale, texts });
  };
  return (
    <article className="sources-page">
      <PageTitle>{texts.pageTitle}</PageTitle>
      <header className="lede">
        <h1>{texts.headline(totalCount)}</h1>
        <p>{totalCount > 0 ? texts.lede : texts.empty}</p>
        {totalCount > 0 && (
          <PageActions>
            <ExportButton view={exported} isPage />
          </PageActions>
        )}
      </header>
      {nodes.length > 0 && (
        <DataTable
          caption={texts.caption}
          rows={nodes}
          rowKey={({ id }) => id}
          stacks
          columns={[
            {
              id: "source",
              head: texts.source,
              cell: ({ id, title }) => (
                <>
                  <Link to="/sources/$id" params={{ id }}>
                    {id}
                  </Link>
                  {title && <small lang="vi">{title}</small>}
                </>
              ),
            },
            {
              id: "publisher",
              head: texts.publisher,
              cell: ({ publisher }) => <span lang="vi">{publisher}</span>,
            },
            {
              id: "date",
              head: texts.publishedOn,
              cell: ({ publishedOn }) => <span className="nowrap">{dateText(publishedOn, locale)}</span>,
            },
            {
              id: "province",
              head: texts.province,
              cell: ({ province, provinceBasis }) => (
                <SourceProvince province={province} basis={provinceBasis} />
              ),
            },
            { id: "targets", head: texts.targets, cell: ({ targets }) => targets.totalCount, figures: true },
            { id: "actuals", head: texts.actuals, cell: ({ actuals }) => actuals.totalCount, figures: true },
          ]}
        />
      )}
      {(pageInfo.hasNextPage || !isFirst) && (
        <nav className="list-pages" aria-label={texts.pages}>
          {!isFirst && (
            <Link to="/sources" search={{}}>
              {texts.firstPage}
            </Link>
          )}
          {pageInfo.hasNextPage && (
            <Link to="/sources" search={{ after: pageInfo.endCursor ?? undefined }}>
              {texts.nextPage}
            </Link>
          )}
        </nav>
      )}
    </article>
  );
}
