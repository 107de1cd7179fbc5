import type { AmountParts } from "@doichieu/schema/vocabulary";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FigureText } from "./FigureText.tsx";

const amount: AmountParts = {
  value: 3941.18,
  low: 3941.18,
  high: 3941.18,
  bound: "EXACT",
  unit: "VND_BILLION",
  decimals: 0,
  origin: "DERIVED",
  rule: "D6",
};

test("a derived figure carries ≈, its rule and the way to its explanation", () => {
  const markup = renderToStaticMarkup(<FigureText amount={amount} locale="VI" explanationHref="/why" />);
  expect(markup).toContain("≈ 3.941 tỷ đồng");
  expect(markup).toContain('href="/why"');
  expect(markup).toContain('title="Suy ra theo D6"');
});

test("exact arithmetic on stated figures has no dotted line (M4)", () => {
  const markup = renderToStaticMarkup(<FigureText amount={{ ...amount, rule: "M4" }} locale="EN" />);
  expect(markup).toBe('<span class="figure-text">VND 3,941 billion</span>');
});

test("says how firm a figure is only where it is not final", () => {
  const stated = { ...amount, origin: "STATED", rule: null } as const;
  const text = (status: "ESTIMATED" | "FINAL") =>
    renderToStaticMarkup(<FigureText amount={stated} locale="VI" status={status} />);
  expect(text("ESTIMATED")).toContain("(ước)");
  expect(text("FINAL")).not.toContain("(");
});
