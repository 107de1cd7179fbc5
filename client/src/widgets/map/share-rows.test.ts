import { expect, test } from "vitest";
import { layoutRows } from "../../charts/picture/layout.ts";
import type { VerdictCounts } from "../../charts/verdict-counts.ts";
import { mapWidgetVi } from "../../i18n/map-widget.vi.ts";
import { shareRows } from "./share-rows.tsx";

const words = { locale: "VI", texts: mapWidgetVi } as const;
const province = (name: string, counts: VerdictCounts) => ({
  id: name,
  name,
  column: 0,
  row: 0,
  counts,
  unrestated: 0,
});
const textsOf = (provinces: ReturnType<typeof province>[]) => {
  const rows = shareRows(provinces, 360, words);
  return rows && layoutRows(rows).lines.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
};

test("the highest first; of equal shares the one with more targets behind it", () => {
  const texts = textsOf([
    province("A", { MET: 1, NOT_MET: 1 }),
    province("B", { MET: 2 }),
    province("C", { MET: 5, NOT_MET: 5 }),
    province("D", { NO_TARGET: 9 }),
  ]);
  expect(texts).toEqual(["Tỷ lệ đạt theo tỉnh", "B", "2/2", "C", "5/10", "A", "1/2"]);
});

test("of many the two ends, each province once", () => {
  const many = Array.from({ length: 63 }, (_, place) =>
    province(`P${place}`, { MET: place, NOT_MET: 63 - place }),
  );
  const texts = textsOf(many) ?? [];
  expect([texts[0], texts[1], texts.at(-2)]).toEqual(["Tỷ lệ đạt cao nhất", "P62", "P0"]);
  expect(texts).toContain("Tỷ lệ đạt thấp nhất");
  const names = texts.filter((text) => text.startsWith("P"));
  expect(new Set(names).size).toBe(20);
  expect(names).toHaveLength(20);
});

test("nothing to list where no province has a share", () => {
  expect(textsOf([province("A", { NO_TARGET: 1 }), province("B", {})])).toBeNull();
});
