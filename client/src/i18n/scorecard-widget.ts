import { lazyMessages } from "./lazy-messages.ts";
import type { ScorecardWidgetTexts } from "./scorecard-widget.vi.ts";

export const scorecardWidgetMessages = lazyMessages<ScorecardWidgetTexts>({
  VI: async () => (await import("./scorecard-widget.vi.ts")).scorecardWidgetVi,
  EN: async () => (await import("./scorecard-widget.en.ts")).scorecardWidgetEn,
});
