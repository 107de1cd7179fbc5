import { dateText } from "../../format/date-text.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** The reports behind the table; an inferred province is said wherever its report is named. */
export function ProvinceSources({ rows }: { rows: readonly Scorecard_attainmentFragment[] }) {
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.id, source] as const)));
  const named = [...sources.values()].map(({ id, publisher, publishedOn, provinceBasis }) => {
    const inferred = provinceBasis === "INFERRED" ? `; ${texts.inferred}` : "";
    return `${publisher}, ${dateText(publishedOn, locale)} (${id}${inferred})`;
  });
  if (named.length === 0) return <p className="source-line">{texts.more}</p>;
  return (
    <p className="source-line">
      {texts.sources} {named.join("; ")}. {texts.more}
    </p>
  );
}
