import { lazyMessages } from "./lazy-messages.ts";
import type { MethodologyTexts } from "./methodology.vi.ts";

export const methodologyMessages = lazyMessages<MethodologyTexts>({
  VI: async () => (await import("./methodology.vi.ts")).methodologyVi,
  EN: async () => (await import("./methodology.en.ts")).methodologyEn,
});
