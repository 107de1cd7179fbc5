import { buildSchema, execute, GraphQLError, type GraphQLSchema, isObjectType, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "../../operation/operation.ts";
import { CompiledQueries } from "./compiled-queries.ts";

const operation = {} as Operation;

const schema = buildSchema(`
  interface Named { name: String! }
  type Dog implements Named { name: String!, barks: Boolean }
  type Cat implements Named { name: String!, lives: Int! }
  type Row { id: ID!, number: Float, must: Int!, late: Int!, next: Row, rows: [Row!], children: [Row], broken: Int, text(in: Colour = RED, of: [Filter!]): String }
  enum Colour { RED GREEN }
  input Filter { value: Float = 1.5, colours: [Colour!], inner: Filter }
  type Query { row: Row, rows: [Row!]!, named: [Named!], slow: Int, bad: Row! }
`);

class Broken {
  readonly id = "broken";
  get broken(): number {
    throw new Error("a getter throws");
  }
}

const rowOf = (id: string): object => ({
  id,
  number: 1.5,
  must: 3,
  next: { id: `${id}.next`, must: null, number: Number.NaN },
  rows: [{ id: "a", must: 1 }, { id: "b", must: null }, { id: "c" }],
  children: [{ id: "d", must: null }, null, { id: "e", must: 2 }],
});

function resolve(
  fields: Record<string, (root: never, args: never) => unknown>,
  given: GraphQLSchema = schema,
) {
  for (const [name, method] of Object.entries(fields)) {
    const [typeName = "", fieldName = ""] = name.split(".");
    const type = given.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`there is no ${name}`);
    field.resolve = method as (root: unknown) => unknown;
  }
}

beforeAll(() =>
  resolve({
    "Query.row": () => Promise.resolve(rowOf("row")),
    "Query.rows": () => [rowOf("0"), Promise.resolve(rowOf("1")), rowOf("2")],
    "Query.named": () =>
      Promise.resolve([
        { __typename: "Dog", name: "Vện", barks: true },
        { __typename: "Cat", name: "Mướp", lives: 9 },
      ]),
    "Query.bad": () => Promise.resolve(new Broken()),
    "Row.late": ({ must }: { must: number | null }) => Promise.resolve(must),
    "Row.text": (_root: never, args: object) => JSON.stringify(args),
  }),
);

const queries = new CompiledQueries(schema);

async function bothWays(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const plain = await execute({ schema, document, contextValue: operation, variableValues: variables });
  const first = await queries.answer({ document, variables }, operation);
  const compiled = await queries.answer({ document, variables }, operation);
  return { plain, first, compiled };
}

describe("the same as graphql-js", () => {
  test.each<[string, Record<string, unknown>?]>([
    ["{ row { id number must next { id } children { id } rows { id } } }"],
    ["{ rows { id late a: number b: number __typename } __typename }"],
    ["{ named { __typename name ... on Dog { barks } ...cat } } fragment cat on Cat { lives }"],
    [
      "{ row { ...a ...b next { ...c } } } fragment a on Row { id number } fragment b on Row { number id must } fragment c on Row { id }",
    ],
    ["query ($c: Colour) { row { text(in: $c) } }"],
    ["query ($c: Colour) { row { text(in: $c) } }", { c: null }],
    ["query ($c: Colour) { row { text(in: $c) } }", { c: "GREEN" }],
    ["query ($c: Colour = GREEN) { row { text(in: $c) } }"],
    ["query ($f: [Filter!]) { row { text(of: $f) } }", { f: { inner: { value: null } } }],
    ["query ($f: [Filter!] = [{ colours: RED }]) { row { text(of: $f) } }"],
    ["query ($v: Float, $f: Filter) { row { text(of: [{ value: $v, inner: $f }, { colours: GREEN }]) } }"],
    ["query ($v: Float, $f: Filter) { row { text(of: [{ value: $v, inner: $f }]) } }", { v: 2, f: {} }],
    ["query ($v: Float) { row { text(of: { value: $v }) } }", { v: null }],
    ["{ row @skip(if: true) { id } slow }"],
    ["{ row { id @include(if: false) next @skip(if: false) { id } } }"],
    ...[true, false].flatMap((yes): [string, Record<string, unknown>][] => [
      [
        "query ($yes: Boolean!) { row { a: next @skip(if: $yes) { ...f } b: next @include(if: $yes) { ...f } } } fragment f on Row { id ... on Row { again: id } }",
        { yes },
      ],
      [
        "query ($yes: Boolean!) { row { id @include(if: $yes) ...f @skip(if: $yes) id } } fragment f on Row { must }",
        { yes },
      ],
      ["query ($yes: Boolean = true) { row { next @include(if: $yes) { id } } }", {}],
      ["query ($yes: Boolean!) { row { ... @include(if: $yes) @skip(if: false) { id } } }", { yes }],
    ]),
  ])("%s %j", async (text, variables) => {
    const { plain, first, compiled } = await bothWays(text, variables);
    expect(plain.errors).toBeUndefined();
    expect(first).toBeNull();
    // names in the same order, too
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain.data));
  });

  test("what depends on variables is not kept from one question to the next", async () => {
    const document = parse("query ($yes: Boolean!) { row { id next @include(if: $yes) { id } } }");
    const answers = [];
    for (const yes of [true, true, false, false, true]) {
      answers.push(await queries.answer({ document, variables: { yes } }, operation));
    }
    const [long, short] = [{ id: "row", next: { id: "row.next" } }, { id: "row" }];
    expect(answers).toEqual([null, { row: long }, null, { row: short }, { row: long }]);
  });
});

describe("left to graphql-js", () => {
  test.each<[string, string]>([
    ["a value that may not be null", "{ row { next { must } } }"],
    ["one in a list of a list", "{ row { rows { must } children { must } } }"],
    ["a later one that may not be null", "{ row { rows { late } } }"],
    ["a value that is no number", "{ row { next { number } } }"],
    ["a property that cannot be read", "{ bad { id broken } }"],
    ["what is asked about the schema", "{ __schema { queryType { name } } }"],
    ["a value by the name of prototypes", "{ row { __proto__: id } }"],
    [
      "an object by the name of prototypes",
      "{ row { ...own } } fragment own on Row { __proto__: next { id } id }",
    ],
  ])("%s", async (_, text) => {
    const { first, compiled } = await bothWays(text);
    expect([first, compiled]).toEqual([null, null]);
  });

  test("variables that do not fit", async () => {
    const document = parse("query ($yes: Boolean!) { row { id @include(if: $yes) } }");
    for (const variables of [{}, {}, { yes: null }, { yes: 1 }]) {
      expect(await queries.answer({ document, variables }, operation)).toBeNull();
    }
  });

  test("a document without an operation of the name", async () => {
    const document = parse("query A { slow } query B { slow }");
    for (const operationName of [undefined, "C", "C"]) {
      expect(await queries.answer({ document, operationName }, operation)).toBeNull();
    }
  });
});

test("a query that would take long to compile is not compiled", async () => {
  const doubled = Array.from(
    { length: 10 },
    (_, index) => `fragment F${index} on Named { ... { ...F${index + 1} } ...F${index + 1} }`,
  );
  const document = parse(`{ named { ...F0 } } ${doubled.join(" ")} fragment F10 on Named { name }`);
  for (let time = 0; time < 3; time += 1) {
    expect(await queries.answer({ document }, operation)).toBeNull();
  }
});

test("each operation of a document is its own", async () => {
  const document = parse("query A { row { id } } query B { row { must } }");
  const ask = (operationName: string) => queries.answer({ document, operationName }, operation);
  await Promise.all([ask("A"), ask("B")]);
  expect([await ask("A"), await ask("B")]).toEqual([{ row: { id: "row" } }, { row: { must: 3 } }]);
});

test("the first error ends it: it does not wait for what others still read", async () => {
  const waiting = buildSchema("type Query { never: Int, later: Int, refused: Int }");
  let asked = 0;
  resolve(
    {
      "Query.never": () => new Promise(() => undefined),
      "Query.later": () => {
        asked += 1;
        return Promise.resolve(asked);
      },
      "Query.refused": () => Promise.reject(new GraphQLError("no")),
    },
    waiting,
  );
  const refusing = new CompiledQueries(waiting);
  const document = parse("{ never refused later }");
  expect(await refusing.answer({ document }, operation)).toBeNull();
  expect(asked).toBe(0);
  expect(await refusing.answer({ document }, operation)).toBeNull();
  expect(asked).toBe(1);
});

test("no more are kept than there is room for", async () => {
  const few = new CompiledQueries(schema, 3);
  const [one, other] = [parse("{ row { id } }"), parse("{ row { must } }")];
  const answers = [];
  for (const document of [one, one, other, other, one, one]) {
    answers.push((await few.answer({ document }, operation)) !== null);
  }
  expect(answers).toEqual([false, true, false, true, false, true]);
});
