import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { embedSizes, firstViews } from "../../scripts/checks/budgets.mjs";

test("counts what index.html names, a page's own scripts in one language and their imports; not what loads later", () => {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
  mkdirSync(join(folder, "assets"));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(
    "index.html",
    '<link rel="modulepreload" href="/assets/react.js"><script type="module" src="/assets/index.js"></script>',
  );
  const home = { VI: ["assets/home.js", "assets/home.vi.js"], EN: ["assets/home.js", "assets/home.en.js"] };
  write("pages.json", JSON.stringify([{ path: "/", scripts: home }]));
  write(
    "assets/index.js",
    'import{a}from"./react.js";import"./words.js";const home=()=>import("./home.js");',
  );
  write("assets/react.js", "export const a=1;");
  write("assets/words.js", 'export*from"./units.js";');
  write("assets/units.js", "export const units=1;");
  write("assets/home.js", 'import"./chart.js";const later=()=>import("./dialog.js");');
  write("assets/chart.js", "export const chart=1;");
  write("assets/home.vi.js", "export const home=1;");
  write("assets/home.en.js", 'import"./plural.js";');
  write("assets/plural.js", "export const plural=1;");

  const frame = ["index", "react", "units", "words"];
  const paths = (...names: string[]) => [...names, ...frame].map((name) => `assets/${name}.js`).sort();
  expect(firstViews(folder).map(({ page, scripts }) => [page, scripts.sort()])).toEqual([
    ["/ VI", paths("home", "chart", "home.vi")],
    ["/ EN", paths("home", "chart", "home.en", "plural")],
  ]);
  rmSync(folder, { recursive: true });
});

test("weighs what other sites load, compressed, and misses a script that is not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "embed.js"), "1;".repeat(4000));
  expect(() => embedSizes(folder)).toThrow("widget page");
  writeFileSync(join(folder, "assets/page-B1s6TUko.js"), randomBytes(20_000));
  writeFileSync(join(folder, "assets/page.js.gz"), randomBytes(20_000));
  const [page, script] = embedSizes(folder);
  expect(page).toMatchObject({
    limit: 10_000,
    total: expect.toSatisfy((size) => size > 20_000 && size < 20_100),
  });
  expect(script).toMatchObject({ limit: 5000, total: expect.toSatisfy((size) => size < 100) });
  rmSync(folder, { recursive: true });
});
