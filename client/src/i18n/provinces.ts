import { lazyMessages } from "./lazy-messages.ts";
import type { ProvincesTexts } from "./provinces.vi.ts";

export const provincesMessages = lazyMessages<ProvincesTexts>({
  VI: async () => (await import("./provinces.vi.ts")).provincesVi,
  EN: async () => (await import("./provinces.en.ts")).provincesEn,
});
