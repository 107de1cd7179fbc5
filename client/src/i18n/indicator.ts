import type { IndicatorTexts } from "./indicator.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const indicatorMessages = lazyMessages<IndicatorTexts>({
  VI: async () => (await import("./indicator.vi.ts")).indicatorVi,
  EN: async () => (await import("./indicator.en.ts")).indicatorEn,
});
