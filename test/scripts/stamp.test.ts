import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stamped } from "../../scripts/setup/stamp.mjs";

let base: string;
const step = () =>
  stamped({ stamp: "dist/.built", result: "dist/main.js", sources: ["src", "lock.yaml"], base });
const write = (path: string, text: string) => writeFileSync(join(base, path), text);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "doichieu-"));
  for (const folder of ["src", "dist"]) mkdirSync(join(base, folder));
  write("src/main.ts", "1");
  write("lock.yaml", "1");
  write("dist/main.js", "1");
  step().write();
});

afterEach(() => rmSync(base, { recursive: true }));

test("stays fresh while nothing changes", () => {
  expect(step().isFresh).toBe(true);
});

test.each([
  ["a source changed", () => write("src/main.ts", "2")],
  ["a source was added", () => write("src/more.ts", "")],
  ["a source was renamed", () => renameSync(join(base, "src/main.ts"), join(base, "src/other.ts"))],
  ["a single file changed", () => write("lock.yaml", "2")],
  ["the result is gone", () => rmSync(join(base, "dist/main.js"))],
  ["the folder was emptied", () => rmSync(join(base, "dist"), { recursive: true })],
])("is stale when %s", (_, change) => {
  change();
  expect(step().isFresh).toBe(false);
});

test("does not care for tests", () => {
  write("src/main.test.ts", "");
  expect(step().isFresh).toBe(true);
});

test("an edit while the step runs leaves it stale", () => {
  const running = step();
  write("src/main.ts", "2");
  running.write();
  expect(step().isFresh).toBe(false);
});
