import { expect, test } from "vitest";
import type { VerdictCounts } from "../verdict-counts.ts";
import { noteSentence, tileSentence } from "./tile-sentence.ts";

const province = (counts: VerdictCounts, unrestated = 0) => ({
  id: "p",
  name: "Huế",
  column: 0,
  row: 0,
  counts,
  unrestated,
});

test.each<[VerdictCounts, number, string, string]>([
  [{ MET: 14, NOT_MET: 5 }, 0, "14 trong 19 chỉ tiêu đạt hoặc vượt", "14 of 19 targets met or exceeded"],
  [{ NOT_MET: 1 }, 0, "0 trong 1 chỉ tiêu đạt hoặc vượt", "0 of 1 target met or exceeded"],
  [{ UNDECIDED: 1 }, 0, "1 chỉ tiêu, chưa kết luận được", "1 target, undecided"],
  [
    { UNDECIDED: 1, NO_ACTUAL: 2 },
    0,
    "3 chỉ tiêu, 1 chưa kết luận được, 2 chưa có số thực hiện",
    "3 targets, 1 undecided, 2 no actual",
  ],
  [{ NO_TARGET: 2 }, 0, "2 số thực hiện chưa có chỉ tiêu", "2 actuals without a target"],
  [
    { NO_TARGET: 2 },
    2,
    "thiếu: 2 dòng không quy đổi được từ các tỉnh cũ",
    "incomplete: 2 rows not restated from the former provinces",
  ],
  [
    { MET: 1, NO_TARGET: 1 },
    1,
    "1 trong 1 chỉ tiêu đạt hoặc vượt; thiếu: 1 dòng không quy đổi được từ các tỉnh cũ",
    "1 of 1 target met or exceeded; incomplete: 1 row not restated from the former provinces",
  ],
  [{}, 0, "chưa có số liệu", "no figures yet"],
])("%j, %d of it not restated", (counts, unrestated, vi, en) => {
  expect(tileSentence(province(counts, unrestated), "VI")).toBe(`Huế: ${vi}`);
  expect(tileSentence(province(counts, unrestated), "EN")).toBe(`Huế: ${en}`);
});

test("a note says what it is and whose", () => {
  const note = { id: "n", name: "Quần đảo Hoàng Sa", of: "Đà Nẵng", column: 0, row: 0 };
  expect(noteSentence(note, "VI")).toBe("Quần đảo Hoàng Sa (Đà Nẵng): ô chú thích, không mang số liệu");
});
