import { areaId } from "../../../server/src/sample/sample.ts";
import type { Question } from "./question.ts";
import { searchForNothing } from "./unlike.ts";
import { spread, variantNumbers, yearOf } from "./variants.ts";
import { PAIRS, RATIO, VERDICT } from "./verdict.sql.ts";

interface Amount {
  value: number;
}

interface Data {
  attainments: {
    nodes: {
      indicator: { code: string };
      target: Amount | null;
      actual: Amount | null;
      planRatio: Amount | null;
      verdict: string;
    }[];
  };
}

export const scorecard: Question = {
  name: "Q1",
  what: "scorecard: one province, one year, every indicator",
  document: `query Scorecard($province: ID!, $year: Int!, $first: Int!, $search: String) {
    attainments(filter: { province: { in: [$province] }, year: { in: [$year] }, search: $search }
                orderBy: [SECTOR_ASC], first: $first) {
      nodes { indicator { code } target { value } actual { value } planRatio { value } verdict }
    }
  }`,
  variants: (sample) =>
    variantNumbers.map((number) => ({
      province: areaId(spread(number, sample.areas), sample),
      year: yearOf(number, sample),
      first: sample.indicators,
      search: null,
    })),
  unlike: (variables, serial) => ({ ...variables, search: searchForNothing(serial) }),
  rows: ({ attainments }: Data) =>
    attainments.nodes.map(({ indicator, target, actual, planRatio, verdict }) => ({
      indicator: indicator.code,
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      ratio: planRatio?.value ?? null,
      verdict,
    })),
  statement: () => `SELECT t.indicator_id AS indicator, t.value AS target, a.value AS actual,
      ${RATIO} AS ratio, ${VERDICT} AS verdict
    FROM ${PAIRS}
    WHERE t.province_id = $1 AND t.year = $2 AND t.is_current
    ORDER BY i.position`,
  parameters: ({ province, year }) => [String(province), Number(year)],
};
