import { indicatorCode } from "../../../server/src/sample/sample.ts";
import type { Question } from "./question.ts";
import { searchForNothing } from "./unlike.ts";
import { spread, variantNumbers, yearOf } from "./variants.ts";
import { RATIO } from "./verdict.sql.ts";

interface Amount {
  value: number;
}

interface Data {
  attainments: {
    nodes: { province: { id: string }; target: Amount; actual: Amount | null; planRatio: Amount | null }[];
  };
}

/** As many as Viet Nam has, whatever the size: so that answers of one size are compared. */
const PLACES = 63;

export const ranking: Question = {
  name: "Q3",
  what: "ranking: one indicator, one year, provinces by plan ratio",
  document: `query Ranking($indicator: ID!, $year: Int!, $first: Int!, $search: String) {
    attainments(filter: { indicator: { in: [$indicator] }, year: { in: [$year] }, search: $search }
                orderBy: [PLAN_RATIO_DESC], first: $first) {
      nodes { province { id } target { value } actual { value } planRatio { value } }
    }
  }`,
  variants: (sample) =>
    variantNumbers.map((number) => ({
      indicator: indicatorCode(spread(number, sample.indicators), sample),
      year: yearOf(number, sample),
      first: PLACES,
      search: null,
    })),
  unlike: (variables, serial) => ({ ...variables, search: searchForNothing(serial) }),
  rows: ({ attainments }: Data) =>
    attainments.nodes.map(({ province, target, actual, planRatio }) => ({
      province: province.id,
      target: target.value,
      actual: actual?.value ?? null,
      ratio: planRatio?.value ?? null,
    })),
  statement: () => `SELECT t.province_id AS province, t.value AS target, a.value AS actual, ${RATIO} AS ratio
    FROM target t
    LEFT JOIN actual a ON a.province_id = t.province_id AND a.indicator_id = t.indicator_id
      AND a.year = t.year AND a.is_current
    WHERE t.indicator_id = $1 AND t.year = $2 AND t.is_current
    ORDER BY CASE WHEN a.value IS NULL THEN 1 ELSE 0 END, ratio DESC, t.province_id
    LIMIT ${PLACES}`,
  parameters: ({ indicator, year }) => [String(indicator), Number(year)],
};
