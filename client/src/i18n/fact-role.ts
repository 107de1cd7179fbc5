import type { Locale, Measure, Words } from "@doichieu/schema/vocabulary";

const actualWords: Record<Measure, Words> = {
  LEVEL: { VI: "Thực hiện", EN: "Actual" },
  GROWTH: { VI: "Tốc độ tăng", EN: "Growth" },
  CHANGE: { VI: "Thay đổi so với năm trước", EN: "Change on the year before" },
  PLAN_RATIO: { VI: "So với kế hoạch", EN: "Per cent of plan" },
  PLAN_DIFFERENCE: { VI: "Chênh so với kế hoạch", EN: "Difference to plan" },
};

const targetWords: Partial<Record<Measure, Words>> = {
  GROWTH: { VI: "Kế hoạch tăng trưởng", EN: "Growth target" },
  CHANGE: { VI: "Kế hoạch thay đổi", EN: "Target for the change" },
};

const levelTarget: Words = { VI: "Kế hoạch", EN: "Target" };

/** What a stated figure is, by its measure: "Kế hoạch", "Tốc độ tăng". */
export function factRole(isTarget: boolean, measure: Measure, locale: Locale): string {
  return (isTarget ? (targetWords[measure] ?? levelTarget) : actualWords[measure])[locale];
}
