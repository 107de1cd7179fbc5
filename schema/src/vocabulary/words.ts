import type { Ambition } from "./ambition.ts";
import type { Words } from "./locale.ts";
import type { ObservationStatus } from "./observation-status.ts";
import type { StatedVerdict, Verdict } from "./verdict.ts";

/** The field's words for verdicts (ux: verdicts in words). */
export const verdictWords: Record<Verdict, Words> = {
  EXCEEDED: { VI: "Vượt", EN: "Exceeded" },
  MET: { VI: "Đạt", EN: "Met" },
  NEARLY_MET: { VI: "Gần đạt", EN: "Nearly met" },
  NOT_MET: { VI: "Không đạt", EN: "Not met" },
  UNDECIDED: { VI: "Chưa kết luận được", EN: "Undecided" },
  NOT_DUE: { VI: "Chưa đến kỳ", EN: "Not due yet" },
  NO_ACTUAL: { VI: "Chưa có số thực hiện", EN: "No actual" },
  NO_TARGET: { VI: "Chưa có chỉ tiêu", EN: "No target" },
};

export const statedVerdictWords: Record<StatedVerdict, Words> = {
  EXCEEDED: { VI: "Vượt", EN: "Exceeded" },
  MET: { VI: "Đạt", EN: "Met" },
  NOT_MET: { VI: "Không đạt", EN: "Not met" },
};

export const statusWords: Record<ObservationStatus, Words> = {
  FORECAST: { VI: "dự kiến", EN: "forecast" },
  ESTIMATED: { VI: "ước", EN: "estimated" },
  PRELIMINARY: { VI: "sơ bộ", EN: "preliminary" },
  FINAL: { VI: "chính thức", EN: "final" },
};

export const ambitionWords: Record<Ambition, Words> = {
  BELOW_LAST_RESULT: { VI: "Thấp hơn kết quả năm trước", EN: "Below the last result" },
  WITHIN_RECORD: { VI: "Trong tầm đã từng đạt", EN: "Within the record" },
  BEYOND_RECORD: { VI: "Vượt mọi năm đã biết", EN: "Beyond the record" },
  UNKNOWN: { VI: "Chưa rõ", EN: "Unknown" },
};
