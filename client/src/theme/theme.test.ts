import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

function blockAfter(selector: string, from = 0): Record<string, string> {
  const start = css.indexOf(selector, from);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const body = css.slice(css.indexOf("{", start), css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const media = (query: string, selector: string) => blockAfter(selector, css.indexOf(query));
const themes = {
  light: blockAfter('[data-theme="light"]'),
  dark: blockAfter('[data-theme="dark"]'),
  grey: blockAfter('[data-theme="grey"]'),
};

test("the reader's dark system and the chosen dark theme are one", () => {
  expect(media("prefers-color-scheme", ":root:not")).toEqual(themes.dark);
});

test("print and the grey theme are one", () => {
  expect(media("@media print", "[data-theme]")).toEqual(themes.grey);
});

test("every theme has every colour", () => {
  const names = Object.keys(themes.light).sort();
  expect(Object.keys(themes.dark).sort()).toEqual(names);
  expect(Object.keys(themes.grey).sort()).toEqual(names);
});

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;
const steps = [1, 2, 3, 4, 5].map((step) => [`share-ink-${step}`, `share-${step}`, TEXT] as const);

/** Pairs that carry meaning by themselves. The ochre block, last year's bar, pale shares and hairlines never do. */
const pairs = [
  ["ink", "paper", TEXT],
  ["ink", "sheet", TEXT],
  ["ink-2", "paper", TEXT],
  ["ink-2", "band-1", TEXT],
  ["ink-3", "paper", TEXT],
  ["ink-3", "sunk", TEXT],
  ["rule-2", "paper", SHAPE],
  ["accent", "paper", TEXT],
  ["exceeded", "paper", TEXT],
  ["met", "paper", SHAPE],
  ["nearly-ink", "paper", TEXT],
  ["not-met", "paper", TEXT],
  ["void", "paper", TEXT],
  ["on-fill", "exceeded", TEXT],
  ["on-fill", "met", TEXT],
  ["on-nearly", "nearly", TEXT],
  ["on-fill", "not-met", TEXT],
  ["actual", "paper", SHAPE],
  ["actual", "band-1", SHAPE],
  ["hatch", "hatch-ground", SHAPE],
  ["plan", "band-1", SHAPE],
  ["plan-fill", "actual", SHAPE],
  ...steps,
] as const;

const cases = (["light", "dark", "grey"] as const).flatMap((theme) =>
  pairs.map(([ink, ground, least]) => [theme, ink, ground, least] as const),
);

test.each(cases)("%s: %s on %s has at least %d : 1", (theme, ink, ground, least) => {
  expect(contrast(themes[theme][ink] ?? "", themes[theme][ground] ?? "")).toBeGreaterThanOrEqual(least);
});
