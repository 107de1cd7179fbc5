import { areaId, firstYear, indicatorCode } from "../../../server/src/sample/sample.ts";
import type { Question } from "./question.ts";
import { spread, variantNumbers } from "./variants.ts";

interface Amount {
  value: number;
}

interface Data {
  indicatorSeries: {
    points: {
      year: number;
      target: Amount | null;
      actual: Amount | null;
      targetGrowth: Amount | null;
      actualGrowth: Amount | null;
    }[];
  };
}

/** Every tenth sample indicator is a flow: its growth follows from its levels, as that of a share does not. */
const KINDS = 10;

export const series: Question = {
  name: "Q4",
  what: "series: one province, one indicator, all years with growth",
  document: `query Series($province: ID!, $indicator: ID!, $from: Int!) {
    indicatorSeries(province: $province, indicator: $indicator, from: $from) {
      points { year target { value } actual { value } targetGrowth { value } actualGrowth { value } }
    }
  }`,
  variants: (sample) =>
    variantNumbers.map((number) => ({
      province: areaId(spread(number, sample.areas), sample),
      indicator: indicatorCode(1 + ((number * KINDS) % sample.indicators), sample),
      from: firstYear(sample),
    })),
  // earlier years than there are
  unlike: (variables, serial) => ({ ...variables, from: Number(variables.from) - 1 - serial }),
  rows: ({ indicatorSeries }: Data) =>
    indicatorSeries.points.map(({ year, target, actual, targetGrowth, actualGrowth }) => ({
      year,
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      targetgrowth: targetGrowth?.value ?? null,
      actualgrowth: actualGrowth?.value ?? null,
    })),
  statement: () => `SELECT t.year AS year, t.value AS target, a.value AS actual,
      (t.value / b.value - 1) * 100 AS targetgrowth, (a.value / b.value - 1) * 100 AS actualgrowth
    FROM target t
    LEFT JOIN actual a ON a.province_id = t.province_id AND a.indicator_id = t.indicator_id
      AND a.year = t.year AND a.is_current
    LEFT JOIN actual b ON b.province_id = t.province_id AND b.indicator_id = t.indicator_id
      AND b.year = t.year - 1 AND b.is_current
    WHERE t.province_id = $1 AND t.indicator_id = $2 AND t.is_current
    ORDER BY t.year`,
  parameters: ({ province, indicator }) => [String(province), String(indicator)],
};
