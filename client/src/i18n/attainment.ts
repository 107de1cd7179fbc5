import type { AttainmentTexts } from "./attainment.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const attainmentMessages = lazyMessages<AttainmentTexts>({
  VI: async () => (await import("./attainment.vi.ts")).attainmentVi,
  EN: async () => (await import("./attainment.en.ts")).attainmentEn,
});
