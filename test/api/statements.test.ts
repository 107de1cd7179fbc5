import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: WITHOUT_LIMITS });
  // master data are read once for each of their versions, by whoever comes first
  await server.query(SCORECARDS, { provinces: ["vn63-01"] });
});
afterAll(() => server.stop());

/** An amount with every link it has. */
const amount =
  "{ value text inputs { id source { id province { id } } indicator { code } year { value } amount { text } } }";

/** Everything a scorecard and an explanation can show of an attainment. */
const everything = `
  id verdict plan measure ambition shortfall favourable statedVerdict absences { field reason }
  province { id nameVi region { id } successors { id } predecessors { id } noteTiles { id } }
  indicator { code nearlyMetThreshold sector { code parent { code } children { code } } weightIndicator { code } }
  sector { code } year { value summary { targets metShare } }
  target ${amount} actual ${amount} planRatio ${amount} gap ${amount}
  targetLevel ${amount} actualLevel ${amount} targetGrowth ${amount} actualGrowth ${amount}
  actualChange ${amount} lastActual ${amount} lastActualGrowth ${amount}
  trend { year actual { text } }
  sources { id publisher province { id } targets(first: 3) { nodes { id } } actuals(first: 3) { totalCount nodes { id history { id } } } }
  discrepancies { id fact { id } inputs { id } stated { text } attainment { id } }
  explanation {
    inputs { key role fact { id source { id } } }
    steps { rules title formula note verdict result ${amount} }
    checks { field agrees inputs { id } }
  }`;

const SCORECARDS = `query Scorecards($provinces: [ID!]) {
  provinces(filter: { in: $provinces, scheme: ["VN63"] }) {
    id
    sources(first: 5) { totalCount nodes { id } }
    attainments(first: 200, orderBy: [SECTOR_ASC]) { totalCount nodes { ${everything} } }
  }
}`;

interface Scorecards {
  provinces: { attainments: { nodes: object[] } }[];
}

async function statementsOf(
  document: string,
  variables: object,
): Promise<[statements: number, data: Scorecards]> {
  const { data, errors } = await server.query<Scorecards>(document, variables);
  expect(errors).toBeUndefined();
  return [server.statements.at(-1) ?? 0, data];
}

describe("the number of SQL statements does not grow with the rows", () => {
  test("everything about one province and about all 63", async () => {
    const [forOne, one] = await statementsOf(SCORECARDS, { provinces: ["vn63-46"] });
    const [forAll, all] = await statementsOf(SCORECARDS, { provinces: null });
    const rows = (data: Scorecards) =>
      data.provinces.flatMap((province) => province.attainments.nodes).length;
    expect(all.provinces).toHaveLength(63);
    expect(rows(all)).toBeGreaterThan(rows(one) * 2);
    expect(forAll).toBe(forOne);
    expect(forAll).toBeLessThan(60);
  });

  test("the overview: counts by verdict, heatmap, rows that need attention", async () => {
    const OVERVIEW = `query Overview($sectors: [ID!]) {
      total: attainmentSummary(groupBy: []) { targets metShare medianPlanRatio }
      heatmap: attainmentSummary(groupBy: [SECTOR, PROVINCE], filter: { sector: { in: $sectors } }) {
        province { nameVi region { nameVi } } sector { nameVi parent { nameVi } } decided metShare
      }
      attention: attainments(first: 20, orderBy: [SHORTFALL_DESC], filter: { verdict: { in: [NOT_MET] } }) {
        nodes { id province { nameVi } indicator { nameVi sector { nameVi } } trend { year actual { value } } actual { text } }
      }
      years { value summary { targets } }
    }`;
    const [forOne] = await statementsOf(OVERVIEW, { sectors: ["ECONOMY"] });
    const [forAll] = await statementsOf(OVERVIEW, { sectors: null });
    expect(forAll).toBe(forOne);
    expect(forAll).toBeLessThan(15);
  });

  test("a list without its count is one statement", async () => {
    const [statements] = await statementsOf(
      "{ attainments(first: 50) { nodes { id verdict target { text } } } }",
      {},
    );
    expect(statements).toBe(1);
  });
});
