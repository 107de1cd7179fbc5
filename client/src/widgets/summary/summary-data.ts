import type { Locale } from "@doichieu/schema/vocabulary";
import { attainmentDatum } from "../amount-datum.ts";
import type { WidgetDatum } from "../widget.ts";
import type { ShortAttainment, Summary, SummaryState } from "./summary-state.ts";

/** The counts as AttainmentSummary has them, the country's apart (M12), each with its largest shortfalls. */
export function summaryData(
  { year, subject, isNational, country, short }: SummaryState,
  asked: { province?: string; sector?: string },
  locale: Locale,
): WidgetDatum[] {
  const ofCountry = ({ province }: ShortAttainment) => province.kind === "COUNTRY";
  const datum = (summary: Summary, rows: readonly ShortAttainment[], province: string | null) => {
    const { province: _, ...counts } = summary;
    return {
      year,
      province,
      sector: asked.sector ?? null,
      ...counts,
      shortfalls: rows.map((row) => ({ ...attainmentDatum(row, locale), shortfall: row.shortfall })),
    };
  };
  if (!subject) return [];
  const idOf = (summary: Summary) => summary.province?.id ?? null;
  if (!country) return [datum(subject, short, isNational ? idOf(subject) : (asked.province ?? null))];
  return [
    datum(
      subject,
      short.filter((row) => !ofCountry(row)),
      asked.province ?? null,
    ),
    datum(country.summary, short.filter(ofCountry), idOf(country.summary)),
  ];
}
