import type { EmbeddingTexts } from "./embedding.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const embeddingMessages = lazyMessages<EmbeddingTexts>({
  VI: async () => (await import("./embedding.vi.ts")).embeddingVi,
  EN: async () => (await import("./embedding.en.ts")).embeddingEn,
});
