import { buildSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { writtenFields } from "./written-fields.ts";

const schema = buildSchema(`
  interface Named { name: String }
  type Dog implements Named { name: String, friend: Named }
  type Cat implements Named { name: String, friend: Named }
  type Query { dog: Dog, named: [Named!] }
`);

function count(text: string, most = 100): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("one operation each");
  return writtenFields(schema, document, operation, most);
}

test.each([
  ["{ dog { name } }", 2],
  ["{ dog { name friend { name } } }", 5],
  ["{ named { name ... on Dog { friend { name } } } }", 1 + 2 * (1 + 1 + 2)],
  ["{ a: dog { ...f } b: dog { ...f ...f } } fragment f on Dog { name friend { __typename } }", 2 + 3 * 4],
])("%s: %i", (text, fields) => {
  expect(count(text)).toBe(fields);
});

test("counting ends where there are too many", () => {
  expect(count("{ dog { name friend { name } } }", 3)).toBe(3);
});
