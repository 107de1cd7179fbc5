import type { IndicatorFindingTexts } from "./indicator-finding.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const indicatorFindingMessages = lazyMessages<IndicatorFindingTexts>({
  VI: async () => (await import("./indicator-finding.vi.ts")).indicatorFindingVi,
  EN: async () => (await import("./indicator-finding.en.ts")).indicatorFindingEn,
});
