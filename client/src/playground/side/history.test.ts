import { beforeEach, expect, test } from "vitest";
import { forgetAll, remember, remembered } from "./history.ts";

beforeEach(forgetAll);

const run = (query: string, variables = "") => ({
  query,
  variables,
  name: "",
  at: "2025-11-15T05:00:00.000Z",
});
const queries = () => remembered().map(({ query, variables }) => query + variables);

test("the latest stands first; the same again moves there, with other variables it is another", () => {
  for (const each of [run("{ a }"), run("{ b }"), run("{ a }"), run("{ a }", "{}")]) remember(each);
  expect(queries()).toEqual(["{ a }{}", "{ a }", "{ b }"]);
});

test("it ends after forty", () => {
  for (let place = 1; place <= 50; place += 1) remember(run(`{ f${place} }`));
  expect(remembered()).toHaveLength(40);
  expect(queries()[39]).toBe("{ f11 }");
});
