import {
  amountText,
  type Locale,
  statedVerdictWords,
  unitName,
  verdictWords,
} from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import type { PageHrefs } from "../../app/usePageHrefs.ts";
import { VerdictLink } from "../../app/VerdictLink.tsx";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { factRole } from "../../i18n/fact-role.ts";
import { planWords } from "../../i18n/plan-name.ts";
import type { SourcesTexts } from "../../i18n/sources.vi.ts";
import { FigureText } from "../../ui/FigureText.tsx";
import type { ListColumn } from "../../ui/table/list-column.ts";
import { Paragraph } from "./Paragraph.tsx";
import { periodOf } from "./period-of.ts";
import type { StatedFact } from "./stated-fact.ts";

/** What became of a figure, in words: its verdict, or why there is none. */
function purposeOf(fact: StatedFact, locale: Locale, texts: SourcesTexts): string {
  if (fact.withdrawnAt) return texts.withdrawn;
  if (!fact.isCurrent) return texts.replaced;
  return fact.attainment ? verdictWords[fact.attainment.verdict][locale] : texts.base;
}

/** Figures as the report prints them, each with the comparison it went into. */
export function factColumns(
  locale: Locale,
  texts: SourcesTexts,
  hrefs: PageHrefs,
  /** whose report it is: figures about others say about whom */
  provinceId: string,
): ListColumn<StatedFact>[] {
  const isElsewhere = ({ province }: StatedFact) => province.id !== provinceId;
  return [
    {
      id: "indicator",
      head: texts.indicator,
      width: 300,
      value: (fact) => shortName(fact.indicator, locale),
      cell: (fact) => (
        <>
          <AppLink
            href={
              fact.attainment
                ? hrefs.attainment(fact.attainment.id)
                : hrefs.province(fact.province.id, fact.year.value)
            }
          >
            {shortName(fact.indicator, locale)}
          </AppLink>
          {isElsewhere(fact) && <small>{localName(fact.province, locale)}</small>}
        </>
      ),
      copiedWith: [{ head: texts.province, value: (fact) => localName(fact.province, locale) }],
    },
    {
      id: "what",
      head: texts.what,
      width: 200,
      value: (fact) => factRole(fact.__typename === "Target", fact.measure, locale),
      cell: (fact) => (
        <>
          <span className="one-line">{factRole(fact.__typename === "Target", fact.measure, locale)}</span>
          {fact.plan !== "MAIN" && <small>{planWords(fact.plan, locale)}</small>}
        </>
      ),
      copiedWith: [
        {
          head: texts.plan,
          value: (fact) => (fact.plan === "MAIN" ? null : planWords(fact.plan, locale)),
        },
      ],
    },
    {
      id: "year",
      head: texts.year,
      width: 120,
      value: (fact) => periodOf(fact, texts.months),
      cell: (fact) => periodOf(fact, texts.months),
    },
    {
      id: "figure",
      head: texts.figure,
      width: 210,
      figures: true,
      value: ({ amount }) => amount.value ?? amountText(figureOf(amount), locale),
      cell: ({ amount, withdrawnAt }) => {
        const figure = <FigureText amount={figureOf(amount)} locale={locale} status={amount.status} />;
        return withdrawnAt ? <del>{figure}</del> : figure;
      },
      copiedWith: [{ head: texts.unit, value: (fact) => unitName(fact.amount.unit, locale) }],
    },
    {
      id: "paragraph",
      head: texts.paragraph,
      width: 90,
      figures: true,
      value: (fact) => fact.paragraph,
      cell: ({ paragraph }) => (paragraph === null ? "—" : <Paragraph number={paragraph} />),
    },
    {
      id: "use",
      head: texts.use,
      width: 240,
      value: (fact) => purposeOf(fact, locale, texts),
      cell: (fact) => {
        const { attainment } = fact;
        const stated = "statedVerdict" in fact ? fact.statedVerdict : null;
        return (
          <>
            {fact.isCurrent && !fact.withdrawnAt && attainment ? (
              <VerdictLink
                id={attainment.id}
                verdict={attainment.verdict}
                provisional={attainment.provisional}
              />
            ) : (
              <span className="muted">{purposeOf(fact, locale, texts)}</span>
            )}
            {stated && <small>{texts.stated(statedVerdictWords[stated][locale])}</small>}
          </>
        );
      },
    },
  ];
}
