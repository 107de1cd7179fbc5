import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstViewScripts } from "../../scripts/checks/budgets.mjs";

test("counts what the page names and what that imports, not what is loaded later", () => {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
  mkdirSync(join(folder, "assets"));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    "index.html",
    '<link rel="modulepreload" href="/assets/react.js"><script type="module" src="/assets/index.js"></script>',
  );
  write(
    "assets/index.js",
    'import{a}from"./react.js";import"./words.js";const later=()=>import("./playground.js");',
  );
  write("assets/react.js", "export const a=1;");
  write("assets/words.js", 'export*from"./vi.js";');
  write("assets/vi.js", "export const vi=1;");
  expect(firstViewScripts(folder).sort()).toEqual([
    "assets/index.js",
    "assets/react.js",
    "assets/vi.js",
    "assets/words.js",
  ]);
  rmSync(folder, { recursive: true });
});
