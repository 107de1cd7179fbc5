import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { exportsVi } from "../../i18n/exports.vi.ts";
import type { ExportTable } from "../export-view.ts";
import { tablePicture } from "./table-picture.tsx";

const draw = (table: ExportTable) => tablePicture(table, { locale: "VI", texts: exportsVi, narrowest: 300 });
const wordsOf = (table: ExportTable) =>
  [...renderToStaticMarkup(draw(table).drawing).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test("shows what people read, under the heads for people", () => {
  const table: ExportTable = {
    columns: [
      { head: "Chỉ tiêu" },
      { head: "Kế hoạch", figures: true, pictured: null },
      { head: "Kế hoạch, như in", figures: true, pictured: "Kế hoạch" },
      { head: "Đoạn" },
    ],
    rows: [["GRDP", 7.5, "7,5%", null]],
  };
  expect(wordsOf(table).join(" ")).toBe("Chỉ tiêu Kế hoạch GRDP 7,5%");
});

test("shows forty rows of a long table and says how many more there are", () => {
  const rows = Array.from({ length: 1041 }, (_, place) => [`dòng ${place + 1}`]);
  const words = wordsOf({ columns: [{ head: "Dòng" }], rows });
  expect(words).toHaveLength(1 + 40 + 1);
  expect(words.at(-2)).toBe("dòng 40");
  expect(words.at(-1)).toContain("1.001");
});

test("is as wide as its columns need, and never narrower than its frame", () => {
  const of = (columns: number) =>
    draw({
      columns: Array.from({ length: columns }, (_, place) => ({ head: `Cột ${place}` })),
      rows: [Array.from({ length: columns }, () => "một ô dài vừa phải")],
    }).width;
  expect(of(1)).toBe(300);
  expect(of(12)).toBeGreaterThan(1000);
});
