import { PageTitle } from "../../app/PageTitle.tsx";
import { localName } from "../../format/local-name.ts";
import { comparisonMessages } from "../../i18n/comparison.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { comparisonFinding } from "./comparison-finding.ts";

export interface ComparisonLedeProps {
  columns: readonly ComparedColumn[];
  year: number;
}

/** The finding of a comparison, in the place of the province's own. */
export function ComparisonLede({ columns, year }: ComparisonLedeProps) {
  const locale = useLocale();
  const texts = useMessages(comparisonMessages);
  const { headline, lede } = comparisonFinding(columns, year, locale, texts);
  return (
    <>
      <PageTitle>
        {texts.pageTitle(
          columns.map(({ province }) => localName(province, locale)),
          year,
        )}
      </PageTitle>
      <h1>{headline}</h1>
      <p>{lede}</p>
    </>
  );
}
