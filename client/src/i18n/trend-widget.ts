import { lazyMessages } from "./lazy-messages.ts";
import type { TrendWidgetTexts } from "./trend-widget.vi.ts";

export const trendWidgetMessages = lazyMessages<TrendWidgetTexts>({
  VI: async () => (await import("./trend-widget.vi.ts")).trendWidgetVi,
  EN: async () => (await import("./trend-widget.en.ts")).trendWidgetEn,
});
