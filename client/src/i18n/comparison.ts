import type { ComparisonTexts } from "./comparison.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const comparisonMessages = lazyMessages<ComparisonTexts>({
  VI: async () => (await import("./comparison.vi.ts")).comparisonVi,
  EN: async () => (await import("./comparison.en.ts")).comparisonEn,
});
