import { areaId } from "../../../server/src/sample/sample.ts";
import type { Dialect, Question } from "./question.ts";
import { searchForNothing } from "./unlike.ts";
import { variantNumbers, yearOf } from "./variants.ts";
import { countOf, PAIRS, RATIO, VERDICT } from "./verdict.sql.ts";

interface Data {
  attainmentSummary: {
    province: { id: string };
    sector: { code: string };
    exceeded: number;
    met: number;
    decided: number;
    medianPlanRatio: number | null;
  }[];
}

/** The product refuses more than 5 000 groups: of ten sectors, 500 provinces, the areas of 50 regions. */
const MOST_AREAS = 500;
const AREAS_OF_A_REGION = 10;

/** Those of the first regions; null: all. */
function regions(areas: number): string[] | null {
  if (areas <= MOST_AREAS) return null;
  return Array.from({ length: MOST_AREAS / AREAS_OF_A_REGION }, (_, index) => `sample-r${index + 1}`);
}

const judged = `SELECT t.province_id AS province, i.sector_id AS sector, ${VERDICT} AS verdict,
    CASE WHEN i.direction = 'HIGHER' THEN ${RATIO} END AS ratio
  FROM ${PAIRS}
  WHERE t.year = $1 AND t.province_id <= $2 AND t.is_current`;

const counts = `${countOf("EXCEEDED")} AS exceeded, ${countOf("MET")} AS met,
    ${countOf("EXCEEDED", "MET", "NEARLY_MET", "NOT_MET")} AS decided`;

/** SQLite has no median. */
const statements: Record<Dialect, string> = {
  sqlite: `SELECT province, sector, ${counts},
      AVG(CASE WHEN ratio IS NOT NULL AND place IN ((ratios + 1) / 2, (ratios + 2) / 2) THEN ratio END) AS median
    FROM (SELECT province, sector, verdict, ratio,
        ROW_NUMBER() OVER (PARTITION BY province, sector, ratio IS NULL ORDER BY ratio) AS place,
        COUNT(ratio) OVER (PARTITION BY province, sector) AS ratios
      FROM (${judged}) judged) placed
    GROUP BY province, sector ORDER BY province, sector`,
  postgres: `SELECT province, sector, ${counts},
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ratio) AS median
    FROM (${judged}) judged
    GROUP BY province, sector ORDER BY province, sector`,
};

export const heatmap: Question = {
  name: "Q2",
  what: "heatmap: one year, province × sector",
  document: `query Heatmap($year: Int!, $regions: [ID!], $search: String) {
    attainmentSummary(filter: { year: { in: [$year] }, region: { in: $regions }, search: $search }
                      groupBy: [PROVINCE, SECTOR]) {
      province { id } sector { code } exceeded met decided medianPlanRatio
    }
  }`,
  variants: (sample) =>
    variantNumbers.map((number) => ({
      year: yearOf(number, sample),
      regions: regions(sample.areas),
      search: null,
    })),
  unlike: (variables, serial) => ({ ...variables, search: searchForNothing(serial) }),
  rows: ({ attainmentSummary }: Data) =>
    attainmentSummary.map(({ province, sector, exceeded, met, decided, medianPlanRatio }) => ({
      province: province.id,
      sector: sector.code,
      exceeded,
      met,
      decided,
      median: medianPlanRatio,
    })),
  statement: (dialect) => statements[dialect],
  parameters: ({ year }, sample) => [Number(year), areaId(Math.min(sample.areas, MOST_AREAS), sample)],
};
