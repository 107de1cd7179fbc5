import { expect, test } from "vitest";
import { stateOn } from "./state-on.ts";

const history = [{ publishedDay: "2022-12-05" }, { publishedDay: "2023-01-31" }];

test.each([
  ["2022-12-04", null],
  ["2022-12-05", "2022-12-05"],
  ["2022-12-31", "2022-12-05"],
  ["2023-01-31", "2023-01-31"],
])("on %s", (day, since) => {
  expect(stateOn(history, day)?.publishedDay ?? null).toBe(since);
});
