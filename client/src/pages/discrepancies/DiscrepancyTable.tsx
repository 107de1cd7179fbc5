import { statedVerdictWords } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { DiscrepanciesQuery } from "../../generated/documents.ts";
import { checkedFieldWords } from "../../i18n/checked-field.ts";
import { discrepanciesMessages } from "../../i18n/discrepancies.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { FactLine } from "./FactLine.tsx";

export type ListedDiscrepancy = DiscrepanciesQuery["discrepancies"]["nodes"][number];

export interface DiscrepancyTableProps {
  year: number;
  rows: readonly ListedDiscrepancy[];
}

/** What a report states beside what its own and others' figures give, with where each stands. */
export function DiscrepancyTable({ year, rows }: DiscrepancyTableProps) {
  const locale = useLocale();
  const texts = useMessages(discrepanciesMessages);
  const hrefs = usePageHrefs();
  return (
    <DataTable
      caption={texts.caption(year)}
      rows={rows}
      rowKey={({ id }) => id}
      stacks
      columns={[
        {
          id: "indicator",
          head: texts.indicator,
          cell: ({ attainment, indicator, province }) => (
            <>
              <Link to="/attainments/$id" params={{ id: attainment.id }}>
                {shortName(indicator, locale)}
              </Link>
              <small>{localName(province, locale)}</small>
            </>
          ),
        },
        {
          id: "field",
          head: texts.field,
          cell: ({ field }) => capitalised(checkedFieldWords[field][locale]),
        },
        {
          id: "stated",
          head: texts.stated,
          cell: ({ stated, statedVerdict, fact }) =>
            statedVerdict ? (
              <>
                <b>“{statedVerdictWords[statedVerdict][locale]}”</b>
                <small>
                  <FactLine fact={fact} />
                </small>
              </>
            ) : (
              stated && <FactLine fact={fact} />
            ),
        },
        {
          id: "computed",
          head: texts.computed,
          cell: ({ computed, computedVerdict, attainment }) => {
            if (computedVerdict) return <VerdictChip verdict={computedVerdict} locale={locale} />;
            if (!computed) return "—";
            return (
              <b>
                <FigureText
                  amount={figureOf(computed)}
                  locale={locale}
                  explanationHref={hrefs.attainment(attainment.id)}
                  Link={AppLink}
                />
              </b>
            );
          },
        },
        {
          id: "inputs",
          head: texts.inputs,
          cell: ({ inputs }) => (
            <ul className="discrepancy-inputs">
              {inputs.map((input) => (
                <li key={input.id}>
                  <FactLine fact={input} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
