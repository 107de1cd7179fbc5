import type { Locale } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import type { PageHrefs } from "../../app/usePageHrefs.ts";
import { dateText } from "../../format/date-text.ts";
import { localName } from "../../format/local-name.ts";
import type { SourcesQuery } from "../../generated/documents.ts";
import type { SourcesTexts } from "../../i18n/sources.vi.ts";
import type { ListColumn } from "../../ui/table/list-column.ts";

export type ListedSource = SourcesQuery["sources"]["nodes"][number];

/** What the list of sources tells of each. */
export function sourceColumns(
  locale: Locale,
  texts: SourcesTexts,
  hrefs: PageHrefs,
): ListColumn<ListedSource>[] {
  return [
    {
      id: "source",
      head: texts.source,
      width: 420,
      value: ({ id }) => id,
      cell: ({ id, title }) => (
        <>
          <AppLink href={hrefs.source(id)}>{id}</AppLink>
          {title && <small lang="vi">{title}</small>}
        </>
      ),
      copiedWith: [{ head: texts.title, value: ({ title }) => title }],
    },
    {
      id: "publisher",
      head: texts.publisher,
      width: 260,
      value: ({ publisher }) => publisher,
      cell: ({ publisher }) => <span lang="vi">{publisher}</span>,
    },
    {
      id: "date",
      head: texts.publishedOn,
      width: 130,
      // as the source knows it, so that it sorts by day
      value: ({ publishedOn }) => publishedOn,
      cell: ({ publishedOn }) => <span className="nowrap">{dateText(publishedOn, locale)}</span>,
    },
    {
      id: "province",
      head: texts.province,
      width: 190,
      value: ({ province }) => localName(province, locale),
      cell: ({ province, provinceBasis }) => (
        <>
          <AppLink href={hrefs.province(province.id)}>{localName(province, locale)}</AppLink>
          {provinceBasis === "INFERRED" && <small>{texts.inferred}</small>}
        </>
      ),
    },
    {
      id: "targets",
      head: texts.targets,
      width: 100,
      figures: true,
      value: ({ targets }) => targets.totalCount,
      cell: ({ targets }) => targets.totalCount,
    },
    {
      id: "actuals",
      head: texts.actuals,
      width: 100,
      figures: true,
      value: ({ actuals }) => actuals.totalCount,
      cell: ({ actuals }) => actuals.totalCount,
    },
  ];
}
