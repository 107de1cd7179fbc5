import { expect, test } from "vitest";
import { commandOf } from "./command.ts";

const NAMES = ["Q1", "Q2"];

test("without a word it measures everything at S on both databases", () => {
  expect(commandOf([], NAMES)).toEqual({
    size: "S",
    databases: ["sqlite", "postgres"],
    only: null,
    rounds: 5,
    milliseconds: 500,
    fresh: false,
    keep: false,
    withPeer: true,
  });
});

test("it takes a size, a database, some questions and how long", () => {
  const words =
    "--size L --database postgres --only Q2,Q1 --rounds 3 --milliseconds 200 --fresh --keep --no-postgraphile";
  expect(commandOf(words.split(" "), NAMES)).toEqual({
    size: "L",
    databases: ["postgres"],
    only: ["Q2", "Q1"],
    rounds: 3,
    milliseconds: 200,
    fresh: true,
    keep: true,
    withPeer: false,
  });
});

test.each([
  ["--size XL", '"XL" is no size'],
  ["--size toString", '"toString" is no size'],
  ["--database mysql", '"mysql" is no database'],
  ["--only Q1,Q9", '"Q9" is none of Q1, Q2'],
  ["--rounds 0", '"0" is no number from 1'],
  ["--milliseconds soon", '"soon" is no number from 1'],
  ["--slowly", "--slowly"],
])("%s is refused, and the usage said", (words, reason) => {
  const refused = () => commandOf(words.split(" "), NAMES);
  expect(refused).toThrow(reason);
  expect(refused).toThrow("usage: npm run bench");
});
