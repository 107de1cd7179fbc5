import type { Direction, Words } from "@doichieu/schema/vocabulary";

/** Which way is better, beside a unit. */
export const directionWords: Record<Direction, Words> = {
  HIGHER: { VI: "càng cao càng tốt", EN: "higher is better" },
  LOWER: { VI: "càng thấp càng tốt", EN: "lower is better" },
  NEUTRAL: { VI: "cần đúng mức", EN: "to be hit exactly" },
};
