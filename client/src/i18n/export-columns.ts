import type { ExportColumnTexts } from "./export-columns.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const exportColumnMessages = lazyMessages<ExportColumnTexts>({
  VI: async () => (await import("./export-columns.vi.ts")).exportColumnsVi,
  EN: async () => (await import("./export-columns.en.ts")).exportColumnsEn,
});
