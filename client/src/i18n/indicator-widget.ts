import type { IndicatorWidgetTexts } from "./indicator-widget.vi.ts";
import { lazyMessages } from "./lazy-messages.ts";

export const indicatorWidgetMessages = lazyMessages<IndicatorWidgetTexts>({
  VI: async () => (await import("./indicator-widget.vi.ts")).indicatorWidgetVi,
  EN: async () => (await import("./indicator-widget.en.ts")).indicatorWidgetEn,
});
