import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { answerTable } from "./answer-table.ts";
import { TableRefusal } from "./table-refusal.ts";

const schema = buildSchema(`
  type Query {
    provinces: [Province!]!
    facts(first: Int! = 50, after: String): FactConnection!
    names: [String!]!
    province(id: ID!): Province
    number: Int!
  }
  type Province { name: String! population: Float isCoastal: Boolean! formerNames: [String!]! sources: [Source!]! facts: FactConnection! region: Region! }
  type Region { name: String! }
  type Source { id: ID! }
  interface Fact { id: ID! province: Province }
  type Target implements Fact { id: ID! province: Province dueMonth: Int! }
  type Actual implements Fact { id: ID! province: Province throughMonth: Int! }
  type FactConnection { edges: [FactEdge!]! nodes: [Fact!]! pageInfo: PageInfo! totalCount: Int! }
  type FactEdge { cursor: String! node: Fact! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);

const table = (query: string, data: Record<string, unknown> = {}, variables = {}, operationName?: string) =>
  answerTable(schema, parse(query), { variables, operationName }, data);

const headers = (query: string, variables = {}) =>
  table(query, {}, variables).columns.map(({ header }) => header);

function refusal(query: string): TableRefusal {
  try {
    table(query);
  } catch (error) {
    if (error instanceof TableRefusal) return error;
  }
  throw new Error("it was no refusal");
}

describe("columns", () => {
  test("are response keys, those of nested objects joined by dots, in the order of the document", () => {
    expect(headers("{ provinces { name where: region { called: name } population } }")).toEqual([
      "name",
      "where.called",
      "population",
    ]);
  });

  test.each([
    "{ facts { nodes { id province { name } } } }",
    "{ facts { edges { node { id province { name } } } } }",
    "{ facts { rows: nodes { id province { name } } } }",
    "{ facts { totalCount pageInfo { endCursor } nodes { id province { name } } } }",
    "{ facts { nodes { id } edges { node { province { name } } } } }",
  ])("%s: edges, nodes and node leave no trace", (query) => {
    expect(headers(query)).toEqual(["id", "province.name"]);
  });

  test("the cursor is one, where it is asked for", () => {
    expect(headers("{ facts { edges { cursor node { id } } } }")).toEqual(["cursor", "id"]);
  });

  test("fragments are read where they are spread; what only one type has is a column, too", () => {
    const query = `
      { facts { nodes { ...Row ... on Target { month: dueMonth } ... on Actual { month: throughMonth } } } }
      fragment Row on Fact { id province { ...Name } }
      fragment Name on Province { name }`;
    expect(headers(query)).toEqual(["id", "province.name", "month"]);
  });

  test("what is skipped or not included is none", () => {
    const query =
      "query ($yes: Boolean!, $no: Boolean!) { provinces { name @skip(if: $yes) population @include(if: $no) region @include(if: $yes) { name } } }";
    expect(headers(query, { yes: true, no: false })).toEqual(["region.name"]);
  });

  test("a count inside a row is a column, although its list would be none", () => {
    expect(headers("{ provinces { facts { totalCount } } }")).toEqual(["facts.totalCount"]);
  });

  test("they say what their cells are", () => {
    const { columns } = table("{ provinces { name population isCoastal formerNames } }");
    expect(columns.map(({ type }) => type)).toEqual(["TEXT", "NUMBER", "BOOLEAN", "TEXT"]);
  });
});

describe("rows", () => {
  test("numbers and booleans stay what they are, absence is null, several values are joined", () => {
    const data = {
      provinces: [
        { name: "Đắk Lắk", population: -1.5, isCoastal: false, formerNames: ["Darlac", "Đắc Lắc"] },
        { name: "Huế", population: null, isCoastal: true, formerNames: [] },
      ],
    };
    expect(table("{ provinces { name population isCoastal formerNames } }", data).rows).toEqual([
      ["Đắk Lắk", -1.5, false, "Darlac; Đắc Lắc"],
      ["Huế", null, true, null],
    ]);
  });

  test("an object that is absent leaves its cells empty", () => {
    const data = {
      facts: {
        nodes: [
          { id: "a", province: null, month: 6 },
          { id: "b", province: { name: "Huế" } },
        ],
      },
    };
    const query = "{ facts { nodes { id province { name } ... on Target { month: dueMonth } } } }";
    expect(table(query, data).rows).toEqual([
      ["a", null, 6],
      ["b", "Huế", null],
    ]);
  });

  test("edges and nodes are the same rows", () => {
    const data = { facts: { edges: [{ cursor: "x" }, { cursor: "y" }], nodes: [{ id: "a" }, { id: "b" }] } };
    expect(table("{ facts { edges { cursor } nodes { id } } }", data).rows).toEqual([
      ["x", "a"],
      ["y", "b"],
    ]);
  });

  test("a list of plain values is one column under its own name", () => {
    const { columns, rows } = table("{ called: names }", { called: ["a", "b"] });
    expect(columns).toMatchObject([{ header: "called" }]);
    expect(rows).toEqual([["a"], ["b"]]);
  });

  test("a full page may go on, a short one does not", () => {
    const data = { facts: { nodes: [{ id: "a" }, { id: "b" }] } };
    const query = "query ($first: Int!) { facts(first: $first) { nodes { id } } }";
    expect(table(query, data, { first: 2 }).mayGoOn).toBe(true);
    expect(table(query, data, { first: 3 }).mayGoOn).toBe(false);
    expect(table("{ names }", { names: ["a"] }).mayGoOn).toBe(false);
  });

  test("of several operations the named one is the table", () => {
    const query = "query A { names } query B { provinces { name } }";
    expect(table(query, { provinces: [{ name: "Huế" }] }, {}, "B").rows).toEqual([["Huế"]]);
  });
});

describe("what is no table", () => {
  test.each([
    ["one object", '{ province(id: "x") { name } }', ["province"]],
    ["a number", "{ number }", ["number"]],
    ["a list of which nothing is selected but its count", "{ facts { totalCount } }", ["facts"]],
  ])("%s: NO_LIST", (_, query, paths) => {
    expect(refusal(query)).toMatchObject({ code: "NO_LIST", paths });
  });

  test("two lists: MANY_LISTS names both; other fields beside one are no matter", () => {
    expect(refusal("{ number a: provinces { name } b: facts { nodes { id } } }")).toMatchObject({
      code: "MANY_LISTS",
      paths: ["a", "b"],
    });
    expect(headers("{ number provinces { name } }")).toEqual(["name"]);
  });

  test.each([
    ["{ provinces { name reports: sources { id } } }", "provinces.reports"],
    ["{ facts { edges { node { province { sources { id } } } } } }", "facts.edges.node.province.sources"],
    ["{ provinces { facts { nodes { id } } } }", "provinces.facts.nodes"],
  ])("%s: NESTED_LIST names its path", (query, path) => {
    const { code, paths, message } = refusal(query);
    expect({ code, paths }).toEqual({ code: "NESTED_LIST", paths: [path] });
    expect(message).toContain(path);
  });
});
