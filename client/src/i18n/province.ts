import { lazyMessages } from "./lazy-messages.ts";
import type { ProvinceTexts } from "./province.vi.ts";

export const provinceMessages = lazyMessages<ProvinceTexts>({
  VI: async () => (await import("./province.vi.ts")).provinceVi,
  EN: async () => (await import("./province.en.ts")).provinceEn,
});
