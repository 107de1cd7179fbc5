import { readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchFile } from "../support/scratch-file.ts";
import { onPostgres } from "../support/scratch-place.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map((value) => value.name);
}

const onPage = "totalCount edges { cursor node { id } } pageInfo { hasNextPage }";
const all = "first: 200";
const bySomeOrders = valuesOf("AttainmentOrder").flatMap((order) => [
  `{ attainments(${all}, orderBy: [${order}]) { ${onPage} } }`,
  `{ attainments(${all}, orderBy: [${order}], filter: { asOf: "2022-12-31" }) { ${onPage} } }`,
]);
const counts =
  "targets derivedTargets due decided exceeded met notMet noTarget metShare coverage medianPlanRatio";
const groups = "province { id } region { id } sector { code } indicator { code } year { value } plan";

const questions = [
  ...bySomeOrders,
  ...valuesOf("TargetOrder").map((order) => `{ targets(${all}, orderBy: [${order}]) { ${onPage} } }`),
  ...valuesOf("ActualOrder").map((order) => `{ actuals(${all}, orderBy: [${order}]) { ${onPage} } }`),
  ...valuesOf("AttainmentDimension").map(
    (dimension) => `{ attainmentSummary(groupBy: [${dimension}]) { ${groups} ${counts} } }`,
  ),
  `{ attainmentSummary(groupBy: [REGION, SECTOR, YEAR], filter: { boundaries: CURRENT }) { ${groups} ${counts} } }`,
  `{ attainmentSummary(groupBy: [PLAN, YEAR], filter: { asOf: "2022-12-31" }) { ${groups} ${counts} } }`,
  "{ provinces { id nameVi aliases region { id } predecessors { id } } regions { id } sectors { code } years { value } }",
  `{ sources(${all}) { edges { cursor node { id targets(first: 3) { ${onPage} } actuals(first: 3) { ${onPage} } } } } }`,
  "{ indicators { code ranking(year: 2022) { id } } }",
  `{ provinces { id attainments(first: 2, orderBy: [SHORTFALL_DESC]) { ${onPage} } } }`,
  `{ attainments(${all}, filter: { search: "vien thong" }) { ${onPage} } }`,
  `{ attainmentChanges(${all}, since: "2020-01-10", until: "2023-01-20") { totalCount edges { cursor node { attainmentId fields before { id target { text } } after { id target { text } } } } } }`,
  `{ attainmentChanges(${all}, since: "2022-12-31", filter: { boundaries: CURRENT, verdict: { in: [NO_TARGET] } }) { totalCount edges { cursor node { attainmentId fields } } } }`,
  `{ discrepancies(${all}) { edges { cursor node { id fact { id } } } } }`,
];

/** The ICU order of the test's PostgreSQL is not the one lists promise; whoever leans on it answers otherwise here. */
describe.runIf(onPostgres)("PostgreSQL answers as SQLite does, to the last cursor", () => {
  let servers: RunningServer[];
  beforeAll(async () => {
    servers = [await startServer(), await startServer({ place: await scratchFile() })];
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  test.each(questions)("%s", async (question) => {
    const [onServer, onFile] = await Promise.all(servers.map((server) => server.query(question)));
    expect(onServer?.errors).toBeUndefined();
    expect(onServer).toEqual(onFile);
  });
});
