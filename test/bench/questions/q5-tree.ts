import { areaId } from "../../../server/src/sample/sample.ts";
import type { Question } from "./question.ts";
import { searchForNothing } from "./unlike.ts";
import { variantNumbers, yearOf } from "./variants.ts";

interface Data {
  provinces: {
    id: string;
    attainments: {
      nodes: { target: { value: number }; indicator: { code: string; sector: { code: string } } }[];
    };
  }[];
}

/** As many as Viet Nam has and the smallest sample measures, whatever the size. */
const PROVINCES = 63;
const INDICATORS = 50;

export const tree: Question = {
  name: "Q5",
  what: "entity tree: 63 provinces → targets of a year → indicator → sector",
  document: `query Tree($provinces: [ID!]!, $year: Int!, $first: Int!, $search: String) {
    provinces(filter: { in: $provinces }) {
      id
      attainments(filter: { year: { in: [$year] }, search: $search }, orderBy: [SECTOR_ASC], first: $first) {
        nodes { target { value } indicator { code sector { code } } }
      }
    }
  }`,
  variants: (sample) =>
    variantNumbers.map((number) => ({
      provinces: Array.from({ length: PROVINCES }, (_, index) => areaId(index + 1, sample)),
      year: yearOf(number, sample),
      first: INDICATORS,
      search: null,
    })),
  unlike: (variables, serial) => ({ ...variables, search: searchForNothing(serial) }),
  rows: ({ provinces }: Data) =>
    provinces.flatMap(({ id, attainments }) =>
      attainments.nodes.map(({ target, indicator }) => ({
        province: id,
        target: target.value,
        indicator: indicator.code,
        sector: indicator.sector.code,
      })),
    ),
  statement: () => `SELECT p.id AS province, t.value AS target, i.id AS indicator, s.id AS sector
    FROM province p
    JOIN target t ON t.province_id = p.id
    JOIN indicator i ON i.id = t.indicator_id
    JOIN sector s ON s.id = i.sector_id
    WHERE t.year = $1 AND t.province_id <= $2 AND i.position < ${INDICATORS} AND t.is_current
    ORDER BY p.id, i.position`,
  parameters: ({ year }, sample) => [Number(year), areaId(PROVINCES, sample)],
};
