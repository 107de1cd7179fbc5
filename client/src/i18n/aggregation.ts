import type { Words } from "@doichieu/schema/vocabulary";

/** How provinces make one figure, as GraphQL names it. */
type Aggregation = "SUM" | "WEIGHTED_MEAN" | "NONE";

export const aggregationWords: Record<Aggregation, Words> = {
  SUM: { VI: "cộng được giữa các tỉnh", EN: "provinces add up" },
  WEIGHTED_MEAN: { VI: "bình quân có quyền số giữa các tỉnh", EN: "provinces average by weight" },
  NONE: { VI: "không gộp được giữa các tỉnh", EN: "provinces cannot be put together" },
};
