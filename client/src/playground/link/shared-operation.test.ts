import { expect, test } from "vitest";
import { type SharedOperation, shareAddress, sharedOperation } from "./shared-operation.ts";

const opened = (address: string) => sharedOperation(`https://example.vn${address}`);

const operation: SharedOperation = {
  locale: "EN",
  query: '# Đạt & vượt?\nquery Met { provinces(filter: { search: "a+b" }) { nameVi } }',
  variables: '{ "year": 2019 }',
  operationName: "Met",
};

test("a link restores operation, variables, name and language", () => {
  expect(opened(shareAddress(operation))).toEqual(operation);
});

test("an address without anything is the page in Vietnamese, and the reader goes on where they were", () => {
  expect(shareAddress({ locale: "VI", query: null, variables: "", operationName: "" })).toBe("/playground");
  expect(opened("/playground")).toEqual({ locale: "VI", query: null, variables: "", operationName: "" });
});

test("an operation of 5 kB stands in the address, where servers see it; a longer one in the hash, and comes back too", () => {
  const short = { ...operation, query: `{ a } # ${"x".repeat(5000)}` };
  const long = { ...operation, query: `{ a } # ${"á".repeat(5000)}` };
  expect(shareAddress(short)).toContain("&query=");
  expect(shareAddress(long)).toMatch(/^\/playground\?lang=en#query=/);
  expect(opened(shareAddress(long))).toEqual(long);
});

test("a link that carries headers sets none", () => {
  expect(opened("/playground?query={a}&headers={%22Authorization%22:%22Bearer+x%22}")).toEqual({
    locale: "VI",
    query: "{a}",
    variables: "",
    operationName: "",
  });
});
