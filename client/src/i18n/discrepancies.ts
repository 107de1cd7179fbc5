import type { DiscrepanciesTexts } from "./discrepancies.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const discrepanciesMessages = lazyMessages<DiscrepanciesTexts>({
  VI: async () => (await import("./discrepancies.vi.ts")).discrepanciesVi,
  EN: async () => (await import("./discrepancies.en.ts")).discrepanciesEn,
});
