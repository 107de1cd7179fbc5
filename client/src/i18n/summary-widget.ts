import { lazyMessages } from "./lazy-messages.ts";
import type { SummaryWidgetTexts } from "./summary-widget.vi.ts";

export const summaryWidgetMessages = lazyMessages<SummaryWidgetTexts>({
  VI: async () => (await import("./summary-widget.vi.ts")).summaryWidgetVi,
  EN: async () => (await import("./summary-widget.en.ts")).summaryWidgetEn,
});
