import { lazyMessages } from "./lazy-messages.ts";
import type { SourcesTexts } from "./sources.vi.ts";

export const sourcesMessages = lazyMessages<SourcesTexts>({
  VI: async () => (await import("./sources.vi.ts")).sourcesVi,
  EN: async () => (await import("./sources.en.ts")).sourcesEn,
});
