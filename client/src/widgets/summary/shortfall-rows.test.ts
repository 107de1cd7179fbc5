import { expect, test } from "vitest";
import { layoutRows } from "../../charts/picture/layout.ts";
import { lineWidth } from "../../charts/picture/text-piece.ts";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { overviewVi } from "../../i18n/overview.vi.ts";
import { summaryWidgetVi } from "../../i18n/summary-widget.vi.ts";
import type { Shortfalls } from "./shortfall-line.ts";
import { shortfallRows } from "./shortfall-rows.tsx";
import type { ShortAttainment } from "./summary-state.ts";

const row = (name: string, more: Partial<ShortAttainment> = {}): ShortAttainment => ({
  id: name,
  plan: "MAIN",
  measure: "LEVEL",
  verdict: "NOT_MET",
  provisional: true,
  shortfall: 0.1,
  year: { value: 2019 },
  province: { id: "p", kind: "PROVINCE", nameVi: "Thừa Thiên Huế", nameEn: "Hue" },
  indicator: { code: name, shortVi: name, shortEn: name },
  target: sampleFigure(1055, { unit: "USD_MILLION" }),
  actual: sampleFigure(950, { unit: "USD_MILLION" }),
  planRatio: null,
  ...more,
});
const percent = {
  target: sampleFigure(2.28, { unit: "PERCENT" }),
  actual: sampleFigure(-4.13, { unit: "PERCENT" }),
};
const state = (rows: readonly ShortAttainment[], more: Partial<Shortfalls> = {}): Shortfalls => ({
  rows,
  isProvince: true,
  isProvisional: true,
  locale: "VI",
  texts: summaryWidgetVi,
  overview: overviewVi,
  ...more,
});
const rows = [row("Kim ngạch xuất khẩu"), row("GRDP nông lâm ngư nghiệp", { ...percent, measure: "GROWTH" })];
const textsAt = (width: number, of = state(rows)) =>
  layoutRows(shortfallRows(of, width)).lines.map(({ pieces }) => pieces.map(({ text }) => text).join(""));

test("wide: a line has the unit, the plan's word and the verdict's", () => {
  const texts = textsAt(608);
  expect(texts).toContain("950 triệu USD");
  expect(texts).toContain("kế hoạch 1.055 triệu USD");
  expect(texts).toContain("Không đạt");
});

test("narrow: the unit moves to the name unless it is a sign, and the shape says the verdict", () => {
  const texts = textsAt(288);
  expect(texts.join(" ")).toContain("khẩu, triệu USD");
  expect(texts).toContain("950");
  expect(texts).toContain("/ 1.055");
  expect(texts).toContain("/ 2%");
  expect(texts).not.toContain("Không đạt");
});

test("narrowest: figures stand below the name in one line", () => {
  expect(textsAt(150)).toContain("950 / 1.055");
});

test("growth is said to be growth, and a province is named where several are listed", () => {
  expect(textsAt(608)).toContain("tốc độ tăng");
  expect(textsAt(608)).not.toContain("Thừa Thiên Huế");
  expect(textsAt(608, state(rows, { isProvince: false }))).toContain("Thừa Thiên Huế, tốc độ tăng");
});

test("a verdict says that it is provisional unless all of them are", () => {
  expect(textsAt(608)).not.toContain("Không đạt (ước)");
  expect(textsAt(608, state(rows, { isProvisional: false }))).toContain("Không đạt (ước)");
});

test.each([150, 208, 288, 448, 608, 900])("nothing leaves %d px", (width) => {
  for (const isProvince of [true, false]) {
    const layout = layoutRows(shortfallRows(state(rows, { isProvince }), width));
    expect(layout.width).toBeLessThanOrEqual(width);
    for (const { x, pieces, anchor } of layout.lines) {
      const length = lineWidth(pieces);
      const [from, to] = anchor === "end" ? [x - length, x] : [x, x + length];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
    }
  }
});

test("a target known only from a ratio leaves its place empty", () => {
  expect(textsAt(608, state([row("Thu ngân sách", { target: null })])).join("|")).not.toContain("kế hoạch");
});
