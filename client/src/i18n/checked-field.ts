import type { CheckedField, Words } from "@doichieu/schema/vocabulary";

/** What a report states and other facts can recompute (M9), inside a sentence. */
export const checkedFieldWords: Record<CheckedField, Words> = {
  GROWTH: { VI: "tốc độ tăng", EN: "growth" },
  CHANGE: { VI: "mức thay đổi", EN: "change" },
  PLAN_RATIO: { VI: "% kế hoạch", EN: "% of plan" },
  PLAN_DIFFERENCE: { VI: "mức chênh so với kế hoạch", EN: "difference to plan" },
  TARGET_GROWTH: { VI: "tốc độ tăng kế hoạch", EN: "growth asked for" },
  VERDICT: { VI: "kết luận", EN: "verdict" },
};
