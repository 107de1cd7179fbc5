import type { ApolloClient } from "@apollo/client";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { ListPanel } from "../../app/ListPanel.tsx";
import { PageActions } from "../../app/PageActions.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { SourcesDocument } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type ListedSource, sourceColumns } from "./source-columns.tsx";
import "./sources.css";

const route = getRouteApi("/sources");

const rowKey = ({ id }: ListedSource) => id;

async function load(after: string, client: ApolloClient) {
  const { data } = await client.query({ query: SourcesDocument, variables: { after } });
  if (!data) throw new Error("a page of the list came without its rows");
  return data.sources;
}

const useLoaded = () => route.useLoaderData();

/** The published reports that every figure was read from, the latest first. */
export function SourcesPage() {
  return <PageContent of={SourcesContent} loaded={useLoaded()} />;
}

function SourcesContent({ data }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  const hrefs = usePageHrefs();
  const { totalCount } = data.sources;
  const columns = useMemo(() => sourceColumns(locale, texts, hrefs), [locale, texts, hrefs]);
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
      {totalCount > 0 && (
        <ListPanel
          title={texts.caption}
          caption={texts.caption}
          columns={columns}
          rowKey={rowKey}
          first={data.sources}
          load={load}
        />
      )}
    </article>
  );
}
