import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { mapExportTable, mapPicture } from "./map-export.tsx";

const province = (name: string, column: number, counts: object, unrestated = 0) => ({
  id: name,
  name,
  column,
  row: 0,
  href: `/provinces/${name}`,
  counts,
  unrestated,
});
const provinces = [
  province("Huế", 0, { EXCEEDED: 8, MET: 6, NOT_MET: 5 }),
  province("An Giang", 1, { NO_TARGET: 15 }, 12),
  province("Cà Mau", 2, {}),
];
const notes = [{ id: "isles", name: "Quần đảo Hoàng Sa", of: "Đà Nẵng", column: 4, row: 0 }];

test("every province is a row, with numbers as numbers", async () => {
  const { columns, rows } = await mapExportTable(provinces, "VI");
  const heads = columns.map(({ head }) => head);
  const cell = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
  expect(rows).toHaveLength(3);
  expect([cell(0, "Đạt hoặc vượt"), cell(0, "Đã kết luận"), cell(0, "Vượt")]).toEqual([14, 19, 8]);
  expect([cell(1, "Chưa có chỉ tiêu"), cell(1, "Không quy đổi được")]).toEqual([3, 12]);
  expect([cell(1, "Đạt hoặc vượt"), cell(2, "Chỉ tiêu"), cell(2, "Vượt")]).toEqual([0, null, null]);
  expect(rows.map(([, words]) => words)).toEqual([
    "14 trong 19 chỉ tiêu đạt hoặc vượt",
    "3 số thực hiện chưa có chỉ tiêu; thiếu: 12 dòng không quy đổi được từ các tỉnh cũ",
    "chưa có số liệu",
  ]);
});

test("the picture has every tile, the notes and the legend, and no link", () => {
  for (const width of [320, 760]) {
    const { height, drawing } = mapPicture({ provinces, notes }, "VI", width);
    const markup = renderToStaticMarkup(<g>{drawing}</g>);
    expect(height).toBeGreaterThan(40);
    expect(markup).toContain("14/19");
    expect(markup).toContain("Quần đảo Hoàng Sa (Đà Nẵng)");
    expect(markup).toContain("1 chưa có số liệu");
    expect(markup).not.toContain("<a ");
    // beside the map or above it, never across
    const [, x = 0, y = 0] = /<g transform="translate\(([\d.]+) ([\d.]+)\)"><svg/.exec(markup) ?? [];
    expect(width === 760 ? Number(x) : Number(y)).toBeGreaterThan(width === 760 ? 300 : 60);
  }
});
