import { expect, test } from "vitest";
import { tableAddress } from "./table-address.ts";

const asked = { query: "# why\nquery A {\n  a\n}\n", variables: {}, operationName: null };
const parametersOf = (address: string | null) =>
  Object.fromEntries(new URL(address ?? "", "https://example.vn").searchParams);

test("the address holds the operation alone: no comments, no blanks", () => {
  expect(tableAddress("csv", asked)).toBe("/graphql.csv?query=query+A%7Ba%7D");
});

test("variables and the name of the operation go with it", () => {
  const address = tableAddress("xlsx", { ...asked, variables: { year: 2019 }, operationName: "A" });
  expect(address).toMatch(/^\/graphql\.xlsx\?/);
  expect(parametersOf(address)).toEqual({
    query: "query A{a}",
    variables: '{"year":2019}',
    operationName: "A",
  });
});

test("what is too long for an address has none", () => {
  expect(tableAddress("csv", { ...asked, variables: { ids: "x".repeat(8000) } })).toBeNull();
});
