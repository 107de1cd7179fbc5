import type { Row } from "../questions/question.ts";

/** A question in the words of the schema that PostGraphile makes; $a and $b are the statement's parameters. */
export interface PeerQuestion {
  document: string;
  rows(data: never): Row[];
}

/** One list, whose rows have the statement's names already. */
interface OneList {
  list: { nodes: Row[] };
}
const nodes = ({ list }: OneList) => list.nodes;

interface Tree {
  list: {
    nodes: {
      rowId: string;
      targets: { nodes: { value: number; indicator: { rowId: string; sector: { rowId: string } } }[] };
    }[];
  };
}

/** By name of the question; Q6 would be the bare statement once more. */
export const peerQuestions: ReadonlyMap<string, PeerQuestion> = new Map<string, PeerQuestion>([
  [
    "Q1",
    {
      document: `query Scorecard($a: String!, $b: Int!) {
        list: allComparisons(condition: { province: $a, year: $b }, orderBy: [POSITION_ASC]) {
          nodes { indicator target actual ratio verdict }
        }
      }`,
      rows: nodes,
    },
  ],
  [
    "Q2",
    {
      document: `query Heatmap($a: Int!, $b: String!) {
        list: heatmap(arg0: $a, arg1: $b) { nodes { province sector exceeded met decided median } }
      }`,
      rows: nodes,
    },
  ],
  [
    "Q3",
    {
      document: `query Ranking($a: String!, $b: Int!) {
        list: allComparisons(condition: { indicator: $a, year: $b }, orderBy: [RATIO_DESC, PROVINCE_ASC], first: 63) {
          nodes { province target actual ratio }
        }
      }`,
      rows: nodes,
    },
  ],
  [
    "Q4",
    {
      document: `query Series($a: String!, $b: String!) {
        list: series(arg0: $a, arg1: $b) { nodes { year target actual targetgrowth actualgrowth } }
      }`,
      rows: nodes,
    },
  ],
  [
    "Q5",
    {
      // the first of all provinces is the country, of which the sample tells nothing
      document: `query Tree($a: Int!) {
        list: allProvinces(orderBy: [PRIMARY_KEY_ASC], offset: 1, first: 63) {
          nodes {
            rowId
            targets: targetsByProvinceId(condition: { year: $a }, orderBy: [INDICATOR_ID_ASC], first: 50) {
              nodes { value indicator: indicatorByIndicatorId { rowId sector: sectorBySectorId { rowId } } }
            }
          }
        }
      }`,
      rows: ({ list }: Tree) =>
        list.nodes.flatMap(({ rowId, targets }) =>
          targets.nodes.map(({ value, indicator }) => ({
            province: rowId,
            target: value,
            indicator: indicator.rowId,
            sector: indicator.sector.rowId,
          })),
        ),
    },
  ],
]);
