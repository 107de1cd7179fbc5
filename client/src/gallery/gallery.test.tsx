import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { entries } from "./entries.ts";

const examples = entries.flatMap((entry) =>
  entry.examples.map((example) => [`${entry.id}: ${example.name.EN}`, example] as const),
);

const charts = fileURLToPath(new URL("../charts/", import.meta.url));

test("every chart has its examples, and none twice", () => {
  const drawn = readdirSync(charts).filter((folder) => existsSync(join(charts, folder, "state.ts")));
  const ids = entries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(drawn));
  expect(ids).toEqual(expect.arrayContaining(["ui", "legend", "scales"]));
});

test("every example has a name of its own", () => {
  const names = examples.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(examples)("%s is drawn without a browser, in both languages and two widths", (_, example) => {
  expect(typeof document).toBe("undefined");
  for (const locale of ["VI", "EN"] as const) {
    for (const width of [320, 640]) {
      const markup = renderToStaticMarkup(example.draw({ locale, width }));
      expect(markup).not.toBe("");
      expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  }
});
