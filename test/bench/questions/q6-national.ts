import type { Question } from "./question.ts";
import { searchForNothing } from "./unlike.ts";
import { countOf, PAIRS, VERDICT } from "./verdict.sql.ts";

interface Data {
  attainmentSummary: {
    year: { value: number };
    sector: { code: string };
    exceeded: number;
    met: number;
    nearlyMet: number;
    notMet: number;
    noActual: number;
  }[];
}

export const national: Question = {
  name: "Q6",
  what: "national: by year and sector, the count of each verdict over everything",
  document: `query National($search: String) {
    attainmentSummary(filter: { search: $search }, groupBy: [YEAR, SECTOR]) {
      year { value } sector { code } exceeded met nearlyMet notMet noActual
    }
  }`,
  variants: () => [{ search: null }],
  unlike: (variables, serial) => ({ ...variables, search: searchForNothing(serial) }),
  rows: ({ attainmentSummary }: Data) =>
    attainmentSummary.map(({ year, sector, exceeded, met, nearlyMet, notMet, noActual }) => ({
      year: year.value,
      sector: sector.code,
      exceeded,
      met,
      nearly: nearlyMet,
      notmet: notMet,
      noactual: noActual,
    })),
  statement: () => `SELECT year, sector, ${countOf("EXCEEDED")} AS exceeded, ${countOf("MET")} AS met,
      ${countOf("NEARLY_MET")} AS nearly, ${countOf("NOT_MET")} AS notmet, ${countOf("NO_ACTUAL")} AS noactual
    FROM (SELECT t.year AS year, i.sector_id AS sector, ${VERDICT} AS verdict
      FROM ${PAIRS} WHERE t.is_current) judged
    GROUP BY year, sector ORDER BY year, sector`,
  parameters: () => [],
};
