import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type DocumentNode,
  execute,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type TypeNode,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraphQLSchema } from "../../server/src/graphql/build-schema.ts";
import { CompiledQueries } from "../../server/src/graphql/compiled/compiled-queries.ts";
import { Operation } from "../../server/src/operation/operation.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

type Variables = Record<string, unknown>;

const schema = buildGraphQLSchema();
const compiled = new CompiledQueries(schema);

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase();
});
afterAll(() => database.remove());

/** With an operation of its own, as each request has. */
async function asked<T>(answer: (operation: Operation) => T): Promise<Awaited<T>> {
  const operation = new Operation(database.reads, "2025-11-15", { error: () => undefined }, "");
  try {
    return await answer(operation);
  } finally {
    await operation.end();
  }
}

async function bothWays(document: DocumentNode, variables: Variables) {
  const plain = await asked((contextValue) =>
    execute({ schema, document, contextValue, variableValues: variables }),
  );
  const ask = () => asked((operation) => compiled.answer({ document, variables }, operation));
  await ask();
  return { plain, compiled: await ask() };
}

describe("every operation of the product, compiled, answers what graphql-js answers", () => {
  /** About something that there is; whatever else is left out. */
  const known: Variables = {
    asOf: "2022-12-31",
    code: "ICT_REVENUE",
    comparedRows: 50,
    comparedYears: [2012, 2013],
    ids: ["vn63-40", "vn63-46"],
    indicator: "ICT_REVENUE",
    locale: "EN",
    known: { gte: 0 },
    others: ["vn63-46", "vn63-89"],
    province: "vn63-40",
    rows: 20,
    search: "viễn thông",
    since: "2014-01-01",
    year: 2013,
  };
  const byType: Variables = {
    "[AttainmentOrder!]!": ["YEAR_DESC", "PROVINCE_ASC"],
    "AttainmentFilter!": { province: { in: ["vn63-40"] } },
    "Boundaries!": "AS_REPORTED",
    "ID!": "vn63-40",
    "Int!": 20,
    "[ID!]!": ["vn63-40"],
  };
  /** What one name stands for differs from operation to operation. */
  const byOperation: Record<string, Variables> = {
    Attainment: { id: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN" },
    YearPage: { year: 2013 },
  };

  beforeAll(async () => {
    const first = parse("{ attainments(orderBy: [SECTOR_ASC], first: 1) { pageInfo { endCursor } } }");
    const { data } = await asked((contextValue) => execute({ schema, document: first, contextValue }));
    known.after = (
      data as { attainments: { pageInfo: { endCursor: string } } }
    ).attainments.pageInfo.endCursor;
  });

  const required = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
    variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);

  function valueFor(name: string, type: TypeNode, flag: boolean): unknown {
    const text = print(type);
    if (text === "Boolean!") return flag;
    const value = name in known ? known[name] : byType[text];
    if (value === undefined) throw new Error(`$${name}: ${text} needs a value`);
    return value;
  }

  const folder = fileURLToPath(new URL("../../client/src/generated/documents", import.meta.url));

  test.each(readdirSync(folder))("%s", async (file) => {
    const parts = (await import(`${folder}/${file}`)) as Record<string, DocumentNode>;
    for (const [name, generated] of Object.entries(parts).filter(([key]) => key.endsWith("Document"))) {
      const document = parse(print(generated));
      const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
      if (!operation) throw new Error(`${name} has no operation`);
      for (const flag of [true, false]) {
        const given = Object.fromEntries(
          required(operation).map(({ variable, type }) => [
            variable.name.value,
            valueFor(variable.name.value, type, flag),
          ]),
        );
        const variables = { ...given, ...byOperation[operation.name?.value ?? ""] };
        const answers = await bothWays(document, variables);
        expect(answers.plain.errors, name).toBeUndefined();
        expect(JSON.stringify(answers.compiled), name).toBe(JSON.stringify(answers.plain.data));
      }
    }
  });
});

const facts = `sources(first: 20) { totalCount nodes { id targets(first: 3) { nodes { ...fact } } actuals(first: 3) { nodes { ...fact } } } }`;
const aboutFacts = `fragment fact on Fact { __typename id amount { text en: text(locale: EN) inputs { __typename id ... on Target { dueMonth } } } history { id } source { publishedOn } ... on Actual { throughMonth } }`;

describe("whatever else is asked", () => {
  test.each<[string, Variables?]>([
    ["{ __typename years { value __typename summary { targets } } dataVersion { number changedAt } }"],
    [`{ ${facts} } ${aboutFacts}`],
    [`{ all: provinces { id region { id provinces { id } } successors { id } noteTiles { nameVi } } }`],
    [
      "query ($o: [AttainmentOrder!]! = [SHORTFALL_DESC]) { attainments(first: 5, orderBy: $o) { totalCount edges { cursor node { id absences { field reason detail } } } } }",
    ],
    [
      "query ($o: AttainmentOrder = PLAN_RATIO_DESC) { attainments(first: 5, orderBy: [$o]) { nodes { id planRatio { value } } } }",
    ],
    [
      "query ($s: String, $b: Boundaries) { attainments(first: 3, filter: { search: $s, boundaries: $b }) { nodes { id isRestated } } }",
    ],
    [
      "query ($s: String, $b: Boundaries! = CURRENT) { attainments(first: 3, filter: { search: $s, boundaries: $b }) { nodes { id isRestated } } }",
    ],
    [
      'query ($c: Boolean! = false) { indicators(filter: { sector: { in: ["ECONOMY"], includeChildren: $c } }) { code sector { code parent { code } } } }',
    ],
    [
      "query ($d: Date) { attainments(first: 3, filter: { asOf: $d }) { nodes { id asOf history { knownOn } } } }",
      { d: "2020-06-30" },
    ],
    ["query ($d: Date) { attainments(first: 3, filter: { asOf: $d }) { nodes { id asOf } } }"],
    ['{ province(id: "unknown") { id } none: attainment(id: "x") { id } sector(code: "") { code } }'],
    [
      '{ attainment(id: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN") { explanation { steps { title en: title(locale: EN) note formula } inputs { role fact { id } } checks { inputs { id } } } trend { year } pace { milestones { year } } } }',
    ],
    [
      '{ indicator(code: "ICT_REVENUE") { series(provinces: ["vn63-40", "vn63-46"]) { province { id } points { year actual { text } attainments { id } absences { reason } } } ranking(year: 2013) { id } } }',
    ],
    [
      "{ attainmentSummary(groupBy: [YEAR, SECTOR]) { year { value } sector { code } province { id } met medianPlanRatio } }",
    ],
    [
      "{ growthComparisons(first: 10) { nodes { targetGrowth { value } achievedGrowth { value } verdict gap { value } attainment { id } } } }",
    ],
    [
      '{ attainmentChanges(since: "2020-01-10", first: 20) { nodes { attainmentId fields before { id } after { id } verdictBefore } } }',
    ],
    [
      "{ discrepancies(first: 10) { nodes { fact { __typename id } inputs { __typename } attainment { id } } } }",
    ],
  ])("%s %j", async (text, variables = {}) => {
    const { plain, compiled } = await bothWays(parse(text), variables);
    expect(plain.errors).toBeUndefined();
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain.data));
  });
});

describe("what cannot be answered whole is told the same, however often it is asked", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each<[string, Variables?]>([
    ['{ years { value } indicatorSeries(province: "x", indicator: "y") { plan } }'],
    [
      '{ attainments(first: 2, filter: { asOf: "2020-01-01" }, after: "nonsense") { nodes { id } } years { value } }',
    ],
    ['{ provinces(filter: { in: ["vn63-40"] }) { id attainments(after: "nonsense") { nodes { id } } } }'],
    ["query ($id: ID) { provinces(filter: { in: [$id] }) { id } }", { id: null }],
    ["query ($first: Int) { attainments(first: $first) { nodes { id } } }", { first: null }],
    ["query ($l: Locale!) { attainments(first: 1) { nodes { gap { text(locale: $l) } } } }", { l: "FR" }],
    ["query ($yes: Boolean!) { years @include(if: $yes) { value } }", { yes: "true" }],
    ["query A { years { value } } query B { years { value } }"],
    [`{ attainments(first: 3, filter: { search: "${"a ".repeat(500)}" }) { nodes { id } } years { value } }`],
    ['{ attainments(first: 3, filter: { asOf: "yesterday" }) { nodes { id } } }'],
  ])("%s %j", async (text, variables) => {
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await server.query(text, variables));
    const [first, ...again] = answers;
    expect(first?.errors?.length).toBeGreaterThan(0);
    expect(again).toEqual([first, first]);
  });
});
