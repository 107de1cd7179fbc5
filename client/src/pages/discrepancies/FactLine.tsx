import { Link } from "@tanstack/react-router";
import { dateText } from "../../format/date-text.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { StatedFact_factFragment } from "../../generated/documents.ts";
import { discrepanciesMessages } from "../../i18n/discrepancies.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { FigureText } from "../../ui/FigureText.tsx";

const WHOLE_YEAR = 12;

/** A figure as a report states it: what it is, and in which paragraph of which report it stands. */
export function FactLine({ fact }: { fact: StatedFact_factFragment }) {
  const locale = useLocale();
  const texts = useMessages(discrepanciesMessages);
  const { measure, year, amount, source, paragraph } = fact;
  const isTarget = fact.__typename === "Target";
  const months = "throughMonth" in fact && fact.throughMonth !== WHOLE_YEAR ? fact.throughMonth : null;
  return (
    <>
      {texts.role(isTarget, measure, year.value, months)}{" "}
      <b>
        <FigureText amount={figureOf(amount)} locale={locale} status={amount.status} />
      </b>
      <small>
        <Link
          to="/sources/$id"
          params={{ id: source.id }}
          title={`${source.publisher}, ${dateText(source.publishedOn, locale)}`}
        >
          {source.id}
        </Link>
        {paragraph !== null && `, ${texts.paragraph(paragraph)}`}
      </small>
    </>
  );
}
