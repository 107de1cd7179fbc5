import type { PaceStatus, Words } from "@doichieu/schema/vocabulary";

/** How a plan period runs (M10). */
export const paceStatusWords: Record<PaceStatus, Words> = {
  REACHED: { VI: "Đã tới đích của cả kỳ", EN: "The period’s target is reached" },
  ON_TRACK: { VI: "Đúng nhịp", EN: "On track" },
  BEHIND: { VI: "Chậm nhịp", EN: "Behind" },
  FAR_BEHIND: { VI: "Rất chậm nhịp", EN: "Far behind" },
  MOVING_AWAY: { VI: "Đi ngược hướng kế hoạch", EN: "Moving away" },
  UNKNOWN: { VI: "Chưa nói được nhịp của kỳ kế hoạch", EN: "The period’s pace cannot be said" },
};
