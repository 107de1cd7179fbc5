import { statedVerdictWords } from "@doichieu/schema/vocabulary";
import { Link } from "@tanstack/react-router";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { factRole } from "../../i18n/fact-role.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { planWords } from "../../i18n/plan-name.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FigureText } from "../../ui/FigureText.tsx";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { attainmentOf, type FoundAttainment } from "./attainment-of.ts";
import { periodOf } from "./period-of.ts";
import type { StatedFact } from "./stated-fact.ts";

export interface SourceFactsProps {
  caption: string;
  facts: readonly StatedFact[];
  found: readonly FoundAttainment[];
  /** whose report it is: figures about others say about whom */
  provinceId: string;
}

/** Figures as the report prints them, each with the comparison it went into. */
export function SourceFacts({ caption, facts, found, provinceId }: SourceFactsProps) {
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  return (
    <DataTable
      caption={caption}
      rows={facts}
      rowKey={({ id }) => id}
      stacks
      columns={[
        {
          id: "indicator",
          head: texts.indicator,
          cell: (fact) => {
            const { indicator, province, year } = fact;
            const attainment = attainmentOf(fact, found);
            const name = shortName(indicator, locale);
            return (
              <>
                {attainment ? (
                  <Link to="/attainments/$id" params={{ id: attainment.id }}>
                    {name}
                  </Link>
                ) : (
                  <Link to="/provinces/$id" params={{ id: province.id }} search={{ year: year.value }}>
                    {name}
                  </Link>
                )}
                {province.id !== provinceId && <small>{localName(province, locale)}</small>}
              </>
            );
          },
        },
        {
          id: "what",
          head: texts.what,
          cell: (fact) => (
            <>
              {factRole(fact.__typename === "Target", fact.measure, locale)}
              {fact.plan !== "MAIN" && <small>{planWords(fact.plan, locale)}</small>}
            </>
          ),
        },
        { id: "year", head: texts.year, cell: (fact) => periodOf(fact, texts.months) },
        {
          id: "figure",
          head: texts.figure,
          cell: (fact) => {
            const figure = (
              <FigureText amount={figureOf(fact.amount)} locale={locale} status={fact.amount.status} />
            );
            return fact.withdrawnAt ? <del>{figure}</del> : figure;
          },
          figures: true,
        },
        {
          id: "paragraph",
          head: texts.paragraph,
          cell: ({ paragraph }) => paragraph ?? "—",
          figures: true,
        },
        {
          id: "use",
          head: texts.use,
          cell: (fact) => {
            if (fact.withdrawnAt) return <span className="muted">{texts.withdrawn}</span>;
            if (!fact.isCurrent) return <span className="muted">{texts.replaced}</span>;
            const attainment = attainmentOf(fact, found);
            const stated = "statedVerdict" in fact ? fact.statedVerdict : null;
            return (
              <>
                {attainment ? (
                  <VerdictChip
                    verdict={attainment.verdict}
                    provisional={attainment.provisional && attainment.verdict !== "NO_TARGET"}
                    locale={locale}
                  />
                ) : (
                  <span className="muted">{texts.base}</span>
                )}
                {stated && <small>{texts.stated(statedVerdictWords[stated][locale])}</small>}
              </>
            );
          },
        },
      ]}
    />
  );
}
