import type { ExportsTexts } from "./exports.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const exportsMessages = lazyMessages<ExportsTexts>({
  VI: async () => (await import("./exports.vi.ts")).exportsVi,
  EN: async () => (await import("./exports.en.ts")).exportsEn,
});
