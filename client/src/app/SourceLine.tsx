import { Link } from "@tanstack/react-router";
import { dateText } from "../format/date-text.ts";
import type { Scorecard_attainmentFragment } from "../generated/documents.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { provinceMessages } from "../i18n/province.ts";
import { useMessages } from "../i18n/useMessages.ts";

export interface SourceLineProps {
  rows: readonly Pick<Scorecard_attainmentFragment, "sources">[];
  /** how to see where a figure comes from */
  more: string;
}

/** The reports behind the table, each with all its figures; an inferred province is said wherever its report is named. */
export function SourceLine({ rows, more }: SourceLineProps) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.id, source] as const)));
  if (sources.size === 0) return <p className="source-line">{more}</p>;
  return (
    <p className="source-line">
      {texts.sources}{" "}
      {[...sources.values()].map(({ id, publisher, publishedOn, provinceBasis }, place, all) => (
        <span key={id}>
          <span lang="vi">{publisher}</span>, {dateText(publishedOn, locale)} (
          <Link to="/sources/$id" params={{ id }}>
            {id}
          </Link>
          {provinceBasis === "INFERRED" && `; ${texts.inferred}`}){place < all.length - 1 ? "; " : ". "}
        </span>
      ))}
      {more}
    </p>
  );
}
