import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { entries } from "./entries.ts";

const examples = entries.flatMap((entry) =>
  entry.examples.map((example) => [`${entry.id}: ${example.name.EN}`, example] as const),
);

test("every chart has its examples", () => {
  expect(entries.map((entry) => entry.id)).toEqual([
    "block-bar",
    "bullet-graph",
    "heat-grid",
    "legend",
    "rounding-axis",
    "scales",
    "sparkline",
    "ui",
    "year-ribbon",
  ]);
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
