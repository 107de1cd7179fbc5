import { expect, test } from "vitest";
import { brokenArrows } from "../../scripts/checks/arrows.mjs";
import { importsOf } from "../../scripts/checks/imports-of.mjs";

/** Each guard broken once: a file, what it says, and what must be said about it. */
const PLANTED = [
  ["schema/src/vocabulary/unit.ts", 'import { Field } from "type-graphql";', "plain TypeScript"],
  ["schema/src/entities/target.ts", 'import { Amount } from "../types/amount.ts";', "facts as stored"],
  [
    "schema/src/types/amount.ts",
    'import type { Context } from "../../../server/src/context.ts";',
    "knows none of its users",
  ],
  ["server/src/engine/derive.ts", 'import { readFileSync } from "node:fs";', "pure arithmetic"],
  ["server/src/engine/derive.ts", 'export { Fact } from "@doichieu/schema";', "pure arithmetic"],
  [
    "server/src/facts/fact.history.ts",
    'import { compareRevisions } from "../engine/current-facts.ts";',
    "its one door",
  ],
  [
    "server/src/imports/import.service.ts",
    'import { all } from "../targets/target.repository.ts";',
    "never its repository",
  ],
  [
    "server/src/targets/target.service.ts",
    'import { T } from "../../../schema/src/entities/target.ts";',
    "three doors",
  ],
  [
    "server/src/embeds/embed.ts",
    'const draw = await import("../../../client/src/charts/bar.tsx");',
    "what its build leaves",
  ],
  ["client/src/charts/bullet/Bullet.tsx", 'import { gql } from "@apollo/client";', "charts draw"],
  ["client/src/pages/Overview.tsx", 'import { Target } from "@doichieu/schema";', "never classes"],
  [
    "server/src/main.ts",
    'import { launchBrowser } from "../../test/support/launch-browser.ts";',
    "does not depend on its tests",
  ],
  [
    "server/src/engine/evaluate.ts",
    'import { factOf } from "./testing/notation.ts";',
    "does not depend on its tests",
  ],
] as const;

test.each(PLANTED)("%s with %s is refused", (file, text, words) => {
  const broken = brokenArrows(new Map([[file, importsOf(file, text)]]));
  expect(broken).toEqual([expect.stringContaining(words)]);
});

const ALLOWED = [
  ["server/src/engine/derive.ts", 'import { Verdict } from "@doichieu/schema/vocabulary";'],
  ["server/src/targets/target.service.ts", 'import { all } from "./target.repository.ts";'],
  [
    "client/src/charts/bullet/Bullet.tsx",
    'import { scaleLinear } from "d3-scale";\nimport words from "./words.css?raw";',
  ],
] as const;

test.each(ALLOWED)("%s with %s is allowed", (file, text) => {
  expect(brokenArrows(new Map([[file, importsOf(file, text)]]))).toEqual([]);
});

test("folders that import each other are a cycle, even through different files", () => {
  const imports = new Map([
    ["server/src/targets/a.ts", ["server/src/actuals/b.ts"]],
    ["server/src/actuals/b.ts", []],
    ["server/src/actuals/c.ts", ["server/src/targets/d.ts"]],
    ["server/src/targets/d.ts", []],
  ]);
  expect(brokenArrows(imports)).toEqual([
    expect.stringContaining("cycle in server/src: targets → actuals → targets"),
  ]);
});

test("a longer way round through files of one folder is a cycle", () => {
  const imports = new Map([
    ["server/src/engine/a.ts", ["server/src/engine/b.ts"]],
    ["server/src/engine/b.ts", ["server/src/engine/c.ts"]],
    ["server/src/engine/c.ts", ["server/src/engine/a.ts"]],
  ]);
  expect(brokenArrows(imports)).toEqual([expect.stringContaining("a.ts → b.ts → c.ts → a.ts")]);
});

test("a folder and a file beside it that do not import each other both ways are no cycle", () => {
  const imports = new Map([
    ["server/src/main.ts", ["server/src/targets/a.ts"]],
    ["server/src/targets/a.ts", ["server/src/errors.ts"]],
    ["server/src/errors.ts", []],
  ]);
  expect(brokenArrows(imports)).toEqual([]);
});
