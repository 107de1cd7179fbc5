import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstViews } from "../../scripts/checks/budgets.mjs";

test("counts what index.html names, what that imports and one page; not what the page loads later", () => {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
  mkdirSync(join(folder, "assets"));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    "index.html",
    '<link rel="modulepreload" href="/assets/react.js"><script type="module" src="/assets/index.js"></script>',
  );
  write(
    "assets/index.js",
    'import{a}from"./react.js";import"./words.js";const home=()=>import("./home.js"),rules=()=>import(`./rules.js`);',
  );
  write("assets/react.js", "export const a=1;");
  write("assets/words.js", 'export*from"./vi.js";');
  write("assets/vi.js", "export const vi=1;");
  write("assets/home.js", 'import"./chart.js";const later=()=>import("./dialog.js");');
  write("assets/rules.js", "export const rules=1;");
  write("assets/chart.js", "export const chart=1;");

  const frame = ["assets/index.js", "assets/react.js", "assets/vi.js", "assets/words.js"];
  expect(firstViews(folder).map(({ page, scripts }) => [page, scripts.sort()])).toEqual([
    ["assets/home.js", ["assets/chart.js", "assets/home.js", ...frame]],
    ["assets/rules.js", [...frame, "assets/rules.js"].sort()],
  ]);
  rmSync(folder, { recursive: true });
});
