import { expect, test } from "vitest";
import type { VerdictCounts } from "../charts/verdict-counts.ts";
import { overviewEn } from "../i18n/overview.en.ts";
import { overviewVi } from "../i18n/overview.vi.ts";
import { mapFinding } from "./map-finding.ts";

const map = (...counts: (VerdictCounts & { unrestated?: number })[]) => ({
  notes: [],
  provinces: counts.map(({ unrestated = 0, ...own }, place) => {
    const name = String.fromCharCode("A".charCodeAt(0) + place);
    return { id: name, name, column: place, row: 0, counts: own, unrestated };
  }),
});

test.each<[(VerdictCounts & { unrestated?: number })[], string, string]>([
  [
    [{ MET: 14, NOT_MET: 5 }, { NO_TARGET: 2 }, {}, {}],
    "1 tỉnh có tỷ lệ đạt, 2 tỉnh chưa có số liệu",
    "1 province has a share of targets met, 2 have no figures",
  ],
  [
    [{ NO_TARGET: 1 }, { NO_TARGET: 1 }, {}],
    "Chưa tỉnh nào có tỷ lệ đạt, 2 tỉnh mới có số thực hiện",
    "No province has a share of targets met, 2 have actuals only",
  ],
  [
    [{ MET: 1 }, { NO_TARGET: 3, unrestated: 3 }],
    "1 tỉnh có tỷ lệ đạt, 1 tỉnh thiếu số của tỉnh cũ",
    "1 province has a share of targets met, 1 is incomplete",
  ],
  [
    [{ MET: 2, NOT_MET: 1 }, { MET: 9 }, { MET: 1, NOT_MET: 1 }],
    "Tỷ lệ đạt cao nhất ở B (9/9), thấp nhất ở C (1/2)",
    "B (9/9) has the highest share of targets met, C (1/2) the lowest",
  ],
  [
    [{ MET: 2 }, { MET: 9 }, { MET: 1, NOT_MET: 1 }],
    "3 tỉnh có tỷ lệ đạt",
    "3 provinces have a share of targets met",
  ],
])("%j", (counts, vi, en) => {
  const finding = mapFinding(map(...counts));
  expect(overviewVi.mapTitle(finding)).toBe(vi);
  expect(overviewEn.mapTitle(finding)).toBe(en);
});
