import { wcagContrast } from "culori";
import { expect, test } from "vitest";
import type { Look } from "./look.ts";
import { changedTokens, lookStyle, lookTokens, systemStyle } from "./look-tokens.ts";

const plain: Look = { theme: "light", accent: null, background: null, font: null };

test("without wishes nothing changes", () => {
  expect(changedTokens("light", plain).size).toBe(0);
  expect(changedTokens("dark", plain).size).toBe(0);
  expect(lookStyle({ ...plain, theme: "auto" })).toBe("");
});

test.each(["e9ebed", "fff3b0", "c9d6df", "101820", "0b3d2e"])(
  "every word can be read on #%s",
  (background) => {
    const dark = background < "9";
    const tokens = lookTokens(dark ? "dark" : "light", { ...plain, background: `#${background}` });
    for (const name of [
      "ink",
      "ink-2",
      "ink-3",
      "accent",
      "met",
      "exceeded",
      "nearly-ink",
      "not-met",
      "void",
    ])
      expect(wcagContrast(tokens.get(name) ?? "", `#${background}`), name).toBeGreaterThanOrEqual(4.5);
  },
);

test("a pale accent is darkened until a link in it can be read", () => {
  const edge = changedTokens("light", { ...plain, accent: "#ffe000" }).get("edge") ?? "";
  expect(edge).not.toBe("#ffe000");
  expect(wcagContrast(edge, "#fbfaf7")).toBeGreaterThanOrEqual(4.5);
});

test.each(["light", "dark"] as const)("an accent in red makes nothing look missed (%s)", (theme) => {
  const changed = changedTokens(theme, { ...plain, theme, accent: "#b42318" });
  expect([...changed.keys()]).toEqual(["edge"]);
});

test("a widget that follows the system brings both themes, and only what it uses", () => {
  const style = systemStyle({ ...plain, theme: "auto" }, (name) => name === "ink");
  expect(style).toBe(":root{--ink:#1b2127}@media (prefers-color-scheme:dark){:root{--ink:#eceae5}}");
});

test("a font stands before our own, in words and figures", () => {
  const changed = changedTokens("light", { ...plain, font: "Arial" });
  expect(changed.get("font")).toMatch(/^"Arial", "Be Vietnam Pro"/);
  expect(changed.get("figures")).toMatch(/^"Arial", "Be Vietnam Pro Figures"/);
});
