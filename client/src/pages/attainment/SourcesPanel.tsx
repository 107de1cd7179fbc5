import type { FragmentType } from "@apollo/client/masking";
import { Link } from "@tanstack/react-router";
import { fragmentData } from "../../apollo/fragment-data.ts";
import { paragraphHash } from "../../app/paragraph-hash.ts";
import { dateText } from "../../format/date-text.ts";
import { localName } from "../../format/local-name.ts";
import type { SourcesPanel_attainmentFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";

export interface SourcesPanelProps {
  attainment: FragmentType<SourcesPanel_attainmentFragment>;
}

/** The reports, the paragraphs that were used, and how each report's province is known. */
export function SourcesPanel({ attainment: from }: SourcesPanelProps) {
  const { sources, explanation } = fragmentData<SourcesPanel_attainmentFragment>(from);
  const locale = useLocale();
  const texts = useMessages(attainmentMessages);
  const facts = explanation.inputs.map(({ fact }) => fact);
  const all = new Map(
    [...sources, ...facts.map(({ source }) => source)].map((source) => [source.id, source]),
  );
  if (all.size === 0) return null;
  return (
    <ChartFrame title={texts.sourcesTitle} locale={locale}>
      <dl className="sources">
        {[...all.values()].map(({ id, title, publisher, publishedOn, provinceBasis, url, province }) => {
          const own = facts
            .filter(({ source }) => source.id === id)
            .flatMap(({ paragraph }) => paragraph ?? []);
          const paragraphs = [...new Set(own)].sort((a, b) => a - b);
          const byline = `${publisher}, ${dateText(publishedOn, locale)}`;
          return (
            <div key={id} id={`source-${id}`}>
              <dt>
                <Link to="/sources/$id" params={{ id }}>
                  {id}
                </Link>
              </dt>
              <dd>
                <span lang="vi">{title ?? publisher}</span>
                <small>
                  {title ? `${byline}.` : `${dateText(publishedOn, locale)}.`}{" "}
                  {provinceBasis === "INFERRED"
                    ? texts.provinceInferred(localName(province, locale))
                    : texts.provinceStated}{" "}
                  {paragraphs.length > 0 && (
                    <>
                      {texts.paragraphWord}{" "}
                      {paragraphs.map((paragraph, place) => (
                        <span key={paragraph}>
                          {place > 0 && ", "}
                          <Link to="/sources/$id" params={{ id }} hash={paragraphHash(paragraph)}>
                            {paragraph}
                          </Link>
                        </span>
                      ))}
                      .
                    </>
                  )}{" "}
                  {url && (
                    <a href={url} rel="noopener noreferrer" target="_blank">
                      {texts.openSource}
                    </a>
                  )}
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
    </ChartFrame>
  );
}
