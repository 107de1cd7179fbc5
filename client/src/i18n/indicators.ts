import type { IndicatorsTexts } from "./indicators.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const indicatorsMessages = lazyMessages<IndicatorsTexts>({
  VI: async () => (await import("./indicators.vi.ts")).indicatorsVi,
  EN: async () => (await import("./indicators.en.ts")).indicatorsEn,
});
