import { lazyMessages } from "./lazy-messages.ts";
import type { SearchTexts } from "./search.vi.ts";

export const searchMessages = lazyMessages<SearchTexts>({
  VI: async () => (await import("./search.vi.ts")).searchVi,
  EN: async () => (await import("./search.en.ts")).searchEn,
});
