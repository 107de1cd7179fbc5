import { expect, test } from "vitest";
import { againstCell, drawingCell, figureCell, nameCell, verdictCell } from "./cells.ts";
import { COLUMN_GAP, layoutRows } from "./layout.ts";
import type { PictureColumn, PictureRow } from "./state.ts";
import { textStyles } from "./text-styles.ts";

const columns: PictureColumn[] = [{ width: 120 }, { width: 80, align: "end" }];
const row = (...cells: Extract<PictureRow, { kind: "row" }>["cells"]): PictureRow => ({ kind: "row", cells });
const linesOf = (rows: PictureRow[], of = columns) =>
  layoutRows({ columns: of, rows }).lines.map(({ pieces, ...place }) => ({
    text: pieces.map(({ text }) => text).join(""),
    ...place,
  }));

test("words start at their column, figures end at its end", () => {
  const [name, figure] = linesOf([row(nameCell("GRDP"), figureCell("7,5%"))]);
  expect(name).toMatchObject({ text: "GRDP", x: 0, anchor: "start" });
  expect(figure).toMatchObject({ text: "7,5%", x: 120 + COLUMN_GAP + 80, anchor: "end" });
});

test("a long name wraps, its row grows, and what stands beside it is in the middle", () => {
  const lines = linesOf([row(nameCell("Tỷ lệ hộ nghèo tiếp cận đa chiều"), figureCell("4,17%"))]);
  const name = lines.slice(0, -1);
  expect(name.length).toBeGreaterThan(1);
  const { leading } = textStyles.name;
  const middle = (name[0]?.y ?? 0) + (name.length * leading) / 2;
  expect((lines.at(-1)?.y ?? 0) + textStyles.plain.leading / 2).toBeCloseTo(middle);
});

test("what was achieved and what was asked for stay in one line", () => {
  expect(linesOf([row(null, againstCell("950", "1.055 triệu USD"))]).map(({ text }) => text)).toEqual([
    "950 / 1.055 triệu USD",
  ]);
});

test("“(ước)” stands behind its verdict where there is room, else below it", () => {
  const texts = (width: number) =>
    linesOf([row(verdictCell({ verdict: "NEARLY_MET", provisional: true }, "VI"))], [{ width }]).map(
      ({ text }) => text,
    );
  expect(texts(200)).toEqual(["Gần đạt (ước)"]);
  expect(texts(80)).toEqual(["Gần đạt", "(ước)"]);
});

test("rows are parted by hairlines; an axis belongs to the row above it", () => {
  const axis: PictureRow = { kind: "axis", cells: [null, drawingCell(80, 18, null)] };
  const { rules, drawings, height } = layoutRows({
    columns,
    rows: [row(nameCell("a")), row(nameCell("b")), axis, row(nameCell("c"))],
  });
  expect(rules).toHaveLength(2);
  expect(drawings[0]?.y).toBeLessThan(rules[1]?.y ?? 0);
  expect(height).toBeGreaterThan(rules[1]?.y ?? 0);
});

test("a section has a shape for each verdict behind its words", () => {
  const section: PictureRow = {
    kind: "section",
    title: "Kinh tế",
    note: "1 trong 2",
    verdicts: ["MET", "NOT_MET"],
  };
  const { glyphs, lines } = layoutRows({ columns, rows: [section] });
  expect(glyphs.map(({ verdict }) => verdict)).toEqual(["MET", "NOT_MET"]);
  expect(glyphs[0]?.x).toBeLessThan(glyphs[1]?.x ?? 0);
  expect(lines[0]?.pieces).toHaveLength(2);
});

test("rows stand closer where they are told to", () => {
  const one = { columns, rows: [row(nameCell("GRDP"), figureCell("7,5%"))] };
  const [usual, close] = [layoutRows(one), layoutRows({ ...one, gap: 6, padding: 3 })];
  expect(usual.width - close.width).toBe(COLUMN_GAP - 6);
  expect(usual.height - close.height).toBe(2 * (7 - 3));
  expect(close.lines.at(-1)?.x).toBe(120 + 6 + 80);
});
