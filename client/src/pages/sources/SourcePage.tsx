import { getRouteApi, Link } from "@tanstack/react-router";
import { PageContent } from "../../app/PageContent.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { dateText } from "../../format/date-text.ts";
import { localName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import "./sources.css";

const route = getRouteApi("/sources/$id");

const useLoaded = () => route.useLoaderData();

/** One report: who published it and when, and every figure that was read from it. */
export function SourcePage() {
  return <PageContent of={SourceContent} loaded={useLoaded()} />;
}

function SourceContent({ data }: ReturnType<typeof useLoaded>) {
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  const { source } = data;
  // the route answers "not found" before a page without its source is drawn
  if (!source) return null;
  const { id, title, publisher, publishedOn, url, province, provinceBasis } = source;
  const lists = [
    { list: "targets", title: texts.targetsTitle },
    { list: "actuals", title: texts.actualsTitle },
  ] as const;
  const name = localName(province, locale);
  const byline = texts.byline(publisher, dateText(publishedOn, locale));
  const exported = async (list: "targets" | "actuals", heading: string) => {
    const { sourceFactsExport } = await import("./source-facts-export.ts");
    const report = title ? `${title}. ${byline}` : byline;
    return sourceFactsExport({ id, list, title: heading, source: report, locale, texts });
  };
  return (
    <article className="sources-page">
      <PageTitle>{texts.sourceTitle(id)}</PageTitle>
      <nav className="breadcrumb" aria-label={texts.breadcrumb}>
        <ol>
          <li>
            <Link to="/sources">{texts.pageTitle}</Link>
          </li>
          <li>
            <Link to="/provinces/$id" params={{ id: province.id }}>
              {name}
            </Link>
          </li>
          <li>{id}</li>
        </ol>
      </nav>
      <header className="lede">
        <h1 lang="vi">{title ?? texts.untitled(publisher, dateText(publishedOn, locale))}</h1>
        <p>
          {byline} {provinceBasis === "INFERRED" ? texts.provinceInferred(name) : texts.provinceStated(name)}{" "}
          {url && (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {texts.open}
            </a>
          )}
        </p>
      </header>
      {lists.map(({ list, title: titleOf }) => {
        const heading = titleOf(source[list].totalCount);
        if (source[list].totalCount === 0) {
          return (
            <ChartFrame key={list} title={heading} locale={locale}>
              {null}
            </ChartFrame>
          );
        }
        return (
          <SourceFacts
            key={list}
            id={id}
            title={heading}
            list={list}
            first={source[list]}
            provinceId={province.id}
            actions={<ExportButton view={() => exported(list, heading)} />}
          />
        );
      })}
    </article>
  );
}
