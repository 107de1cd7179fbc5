import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraphQLSchema } from "../../server/src/graphql/build-schema.ts";
import { leafSelection } from "../support/leaf-selection.ts";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: WITHOUT_LIMITS });
});
afterAll(() => server.stop());

const schema = buildGraphQLSchema();

/** Every field of a type with all it has nearby, by name. */
function selections(type: string, skip: readonly string[] = []): Map<string, string> {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  return new Map(
    Object.values(fields).flatMap(({ name, type: of }): [string, string][] => {
      if (skip.includes(name)) return [];
      const named = getNamedType(of);
      return [[name, isObjectType(named) ? `${name} ${leafSelection(named, 1)}` : name]];
    }),
  );
}

const ofAttainments = selections("Attainment");
const ofComparisons = selections("GrowthComparison", ["attainment"]);

type Row = Readonly<Record<string, unknown>>;

interface Place {
  what: string;
  /** a question with these fields of each of some attainments */
  document(fields: string): string;
  rows(data: never): Row[];
}

const places: Place[] = [
  {
    what: "a list",
    document: (fields) => `{ attainments(first: 200, orderBy: [YEAR_DESC]) { nodes { ${fields} } } }`,
    rows: ({ attainments }: { attainments: { nodes: Row[] } }) => attainments.nodes,
  },
  {
    what: "a list's edges, through a fragment",
    document: (fields) => `query { attainments(first: 20) { edges { node { ...On } } } }
      fragment On on Attainment { ${fields} }`,
    rows: ({ attainments }: { attainments: { edges: { node: Row }[] } }) =>
      attainments.edges.map(({ node }) => node),
  },
  {
    what: "today's provinces",
    document: (fields) =>
      `{ attainments(first: 20, filter: { boundaries: CURRENT }, orderBy: [YEAR_DESC]) { nodes { ${fields} } } }`,
    rows: ({ attainments }: { attainments: { nodes: Row[] } }) => attainments.nodes,
  },
  {
    what: "lists of several provinces",
    document: (fields) => `{ provinces(filter: { in: ["vn63-46", "vn63-89", "vn63-40"] }) {
      attainments(first: 5) { nodes { ${fields} } } } }`,
    rows: ({ provinces }: { provinces: { attainments: { nodes: Row[] } }[] }) =>
      provinces.flatMap(({ attainments }) => attainments.nodes),
  },
  {
    what: "as of a day",
    document: (
      fields,
    ) => `{ attainments(first: 20, filter: { asOf: "2020-06-30", province: { in: ["vn63-46"] } }) {
      nodes { ${fields} } } }`,
    rows: ({ attainments }: { attainments: { nodes: Row[] } }) => attainments.nodes,
  },
  {
    what: "a ranking",
    document: (fields) => `{ year(value: 2019) { ranking(indicator: "TELECOM_REVENUE") { ${fields} } } }`,
    rows: ({ year }: { year: { ranking: Row[] } }) => year.ranking,
  },
  {
    what: "the comparison of a figure",
    document: (fields) => `{ targets(first: 10) { nodes { attainment { ${fields} } } } }`,
    rows: ({ targets }: { targets: { nodes: { attainment: Row | null }[] } }) =>
      targets.nodes.flatMap(({ attainment }) => (attainment ? [attainment] : [])),
  },
  {
    what: "comparisons of growth",
    document: (fields) => `{ growthComparisons(first: 20) { nodes { attainment { ${fields} } } } }`,
    rows: ({ growthComparisons }: { growthComparisons: { nodes: { attainment: Row }[] } }) =>
      growthComparisons.nodes.map(({ attainment }) => attainment),
  },
  {
    what: "a discrepancy",
    document: (fields) => `{ discrepancies(first: 5) { nodes { attainment { ${fields} } } } }`,
    rows: ({ discrepancies }: { discrepancies: { nodes: { attainment: Row }[] } }) =>
      discrepancies.nodes.map(({ attainment }) => attainment),
  },
  {
    what: "a point of a series",
    document: (fields) => `{ indicatorSeries(province: "vn63-89", indicator: "TELECOM_REVENUE") {
      points { attainments { ${fields} } } } }`,
    rows: ({ indicatorSeries }: { indicatorSeries: { points: { attainments: Row[] }[] } }) =>
      indicatorSeries.points.flatMap(({ attainments }) => attainments),
  },
];

/** Each field asked for by itself, and all of them at once. */
async function expectAlike({ document, rows }: Place, fields: ReadonlyMap<string, string>): Promise<void> {
  const ask = async (selected: string) => {
    const { data, errors } = await server.query(document(selected));
    expect(errors).toBeUndefined();
    return rows(data as never);
  };
  const together = await ask([...fields.values()].join(" "));
  expect(together.length).toBeGreaterThan(0);
  for (const [name, selection] of fields) {
    const alone = await ask(selection);
    expect(alone, name).toEqual(together.map((row) => ({ [name]: row[name] })));
  }
}

describe("each field of an attainment is answered alike alone and with all others", () => {
  test.each(places)("in $what", (place) => expectAlike(place, ofAttainments));

  test("that of a comparison of growths, too", () =>
    expectAlike(
      {
        what: "",
        document: (fields) => `{ growthComparisons(first: 50) { nodes { ${fields} } } }`,
        rows: ({ growthComparisons }: { growthComparisons: { nodes: Row[] } }) => growthComparisons.nodes,
      },
      ofComparisons,
    ));
});

describe("what amounts rest on is told where nothing else says whose they are, too", () => {
  const INPUTS =
    "target { inputs { id } } actual { inputs { id } } planRatio { ... on Amount { inputs { id } } }";

  test.each(places)("in $what", async ({ document, rows }) => {
    const ask = async (fields: string) => {
      const { data, errors } = await server.query(document(fields));
      expect(errors).toBeUndefined();
      return rows(data as never);
    };
    const alone = await ask(INPUTS);
    const whole = await ask(`province { id } indicator { code } ${INPUTS}`);
    expect(JSON.stringify(alone)).toContain('"inputs":[{"id":"');
    expect(alone).toEqual(whole.map(({ province, indicator, ...amounts }) => amounts));
  });
});

test("two lists that differ by nothing but their fields each have their own", async () => {
  const { data, errors } = await server.query(`{ provinces(filter: { in: ["vn63-46", "vn63-89"] }) {
    first: attainments(first: 3) { nodes { id } }
    second: attainments(first: 3) { nodes { verdict target { text } } edges { cursor } pageInfo { endCursor } } } }`);
  expect(errors).toBeUndefined();
  const { provinces } = data as { provinces: { first: { nodes: Row[] }; second: { nodes: Row[] } }[] };
  for (const { first, second } of provinces) {
    expect(first.nodes.map((row) => Object.keys(row))).toEqual(first.nodes.map(() => ["id"]));
    expect(second.nodes.map((row) => Object.keys(row))).toEqual(
      second.nodes.map(() => ["verdict", "target"]),
    );
  }
});

test("a selection of nothing that is read still has its rows", async () => {
  const { data, errors } = await server.query("{ attainments(first: 3) { nodes { __typename } } }");
  expect(errors).toBeUndefined();
  expect(data).toEqual({ attainments: { nodes: Array(3).fill({ __typename: "Attainment" }) } });
});
