import type { GrowthTexts } from "./growth.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const growthMessages = lazyMessages<GrowthTexts>({
  VI: async () => (await import("./growth.vi.ts")).growthVi,
  EN: async () => (await import("./growth.en.ts")).growthEn,
});
