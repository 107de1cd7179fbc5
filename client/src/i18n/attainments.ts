import type { AttainmentsTexts } from "./attainments.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const attainmentsMessages = lazyMessages<AttainmentsTexts>({
  VI: async () => (await import("./attainments.vi.ts")).attainmentsVi,
  EN: async () => (await import("./attainments.en.ts")).attainmentsEn,
});
