import {
  type AmountStyle,
  ambitionWords,
  amountText,
  type Locale,
  numberText,
  type Unit,
  unitAffixes,
  verdictWords,
} from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import type { PageHrefs } from "../../app/usePageHrefs.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { FigureText_amountFragment } from "../../generated/documents.ts";
import type { AttainmentsTexts } from "../../i18n/attainments.vi.ts";
import { planWords } from "../../i18n/plan-name.ts";
import type { CellValue } from "../../ui/table/cell-value.ts";
import type { ListColumn } from "../../ui/table/list-column.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";
import { orderedColumns } from "./attainments-variables.ts";
import type { ListedAttainment } from "./listed-attainment.ts";
import { RowFigure, type RowFigureProps } from "./RowFigure.tsx";
import { periodOf, rowRemarks, unitOf } from "./row-remarks.ts";

type Column = ListColumn<ListedAttainment>;
type Amount = FigureText_amountFragment | null;

/** Units stand under the indicator's name; only the sign of per cent goes with its number. */
const inCell = (unit: Unit): AmountStyle => ({ unit: unit === "PERCENT" });

/** The columns of the list, in their order. */
export function attainmentColumns(locale: Locale, texts: AttainmentsTexts, hrefs: PageHrefs): Column[] {
  /** a number where it is one, else as printed */
  const copied = (amount: Amount): CellValue =>
    amount && (amount.value ?? amountText(figureOf(amount), locale));
  const figure = (
    id: string,
    width: number,
    of: { head: string; amount: (row: ListedAttainment) => Amount } & Pick<RowFigureProps, "field" | "print">,
  ): Column => ({
    id,
    head: of.head,
    width,
    figures: true,
    value: (row) => copied(of.amount(row)),
    cell: (row) => {
      const amount = of.amount(row);
      return (
        <RowFigure
          row={row}
          amount={amount}
          field={of.field}
          print={of.print ?? (amount ? inCell(amount.unit) : undefined)}
          href={hrefs.attainment(row.id)}
        />
      );
    },
  });
  const all: Column[] = [
    {
      id: "indicator",
      head: texts.indicator,
      width: 220,
      value: ({ indicator }) => shortName(indicator, locale),
      cell: (row) => (
        <>
          <AppLink
            href={hrefs.indicator(row.indicator.code, { year: row.year.value, provinces: row.province.id })}
          >
            {shortName(row.indicator, locale)}
          </AppLink>
          <small>{rowRemarks(row, locale, texts)}</small>
        </>
      ),
      copiedWith: [
        { head: texts.unit, value: (row) => unitOf(row, locale, texts) },
        { head: texts.plan, value: ({ plan }) => (plan === "MAIN" ? null : planWords(plan, locale)) },
        { head: texts.periodHead, value: (row) => periodOf(row, texts) },
      ],
    },
    {
      id: "province",
      head: texts.province,
      width: 142,
      value: ({ province }) => localName(province, locale),
      cell: ({ province, year }) => (
        <AppLink href={hrefs.province(province.id, year.value)}>{localName(province, locale)}</AppLink>
      ),
    },
    {
      id: "sector",
      head: texts.sector,
      width: 130,
      optional: true,
      value: ({ sector }) => shortName(sector, locale),
      cell: ({ sector }) => <span className="one-line">{shortName(sector, locale)}</span>,
    },
    {
      id: "year",
      head: texts.year,
      width: 58,
      figures: true,
      value: ({ year }) => year.value,
      cell: ({ year }) => year.value,
    },
    figure("target", 120, { head: texts.target, amount: ({ target }) => target, field: "TARGET" }),
    figure("actual", 114, { head: texts.actual, amount: ({ actual }) => actual, field: "ACTUAL" }),
    figure("ratio", 98, { head: texts.ratio, amount: ({ planRatio }) => planRatio, field: "PLAN_RATIO" }),
    {
      ...figure("gap", 112, { head: texts.gap, amount: ({ gap }) => gap, field: "GAP" }),
      cell: (row) => (
        <>
          <RowFigure
            row={row}
            amount={row.gap}
            field="GAP"
            print={{ signed: true, unit: false }}
            href={hrefs.attainment(row.id)}
          />
          {row.gap?.unit === "PERCENTAGE_POINT" && (
            <small>{unitAffixes(row.gap.unit, locale).after.trim()}</small>
          )}
        </>
      ),
    },
    figure("growth", 118, {
      head: texts.growth,
      amount: ({ actualGrowth }) => actualGrowth,
      field: "ACTUAL_GROWTH",
      print: { signed: true },
    }),
    {
      ...figure("asked", 118, {
        head: texts.asked,
        amount: ({ targetGrowth }) => targetGrowth,
        field: "TARGET_GROWTH",
        print: { signed: true },
      }),
      optional: true,
    },
    {
      id: "shortfall",
      head: texts.shortfall,
      width: 88,
      figures: true,
      optional: true,
      value: ({ shortfall }) => shortfall,
      cell: ({ shortfall }) =>
        shortfall === null ? <span className="muted">—</span> : numberText(shortfall * 100, 1, locale),
    },
    {
      id: "verdict",
      head: texts.verdict,
      width: 197,
      value: ({ verdict, provisional }) =>
        `${verdictWords[verdict][locale]}${isOpen(verdict, provisional) ? ` (${texts.provisional})` : ""}`,
      cell: ({ id, verdict, provisional }) => (
        <AppLink href={hrefs.attainment(id)} className="verdict-link">
          <VerdictChip verdict={verdict} provisional={isOpen(verdict, provisional)} locale={locale} />
        </AppLink>
      ),
    },
    {
      id: "ambition",
      head: texts.ambition,
      width: 170,
      optional: true,
      value: ({ ambition }) => (ambition === "UNKNOWN" ? null : ambitionWords[ambition][locale]),
      cell: ({ ambition }) =>
        ambition === "UNKNOWN" ? <span className="muted">—</span> : ambitionWords[ambition][locale],
    },
    {
      id: "sources",
      head: texts.sources,
      width: 101,
      value: ({ sources }) => sources.map(({ id }) => id).join(", "),
      cell: ({ sources }) => (
        <span className="one-line sources">
          {sources.map(({ id }, place) => (
            <span key={id}>
              {place > 0 && ", "}
              <AppLink href={hrefs.source(id)}>{id}</AppLink>
            </span>
          ))}
        </span>
      ),
    },
  ];
  return all.map((column) => ({ ...column, unsortable: !orderedColumns.has(column.id) }));
}

/** A verdict on a figure that is not final may still change (M3); without a target there is none to change. */
function isOpen(verdict: ListedAttainment["verdict"], provisional: boolean): boolean {
  return provisional && verdict !== "NO_TARGET";
}
