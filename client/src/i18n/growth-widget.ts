import type { GrowthWidgetTexts } from "./growth-widget.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const growthWidgetMessages = lazyMessages<GrowthWidgetTexts>({
  VI: async () => (await import("./growth-widget.vi.ts")).growthWidgetVi,
  EN: async () => (await import("./growth-widget.en.ts")).growthWidgetEn,
});
