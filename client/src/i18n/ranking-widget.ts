import { lazyMessages } from "./lazy-messages.ts";
import type { RankingWidgetTexts } from "./ranking-widget.vi.ts";

export const rankingWidgetMessages = lazyMessages<RankingWidgetTexts>({
  VI: async () => (await import("./ranking-widget.vi.ts")).rankingWidgetVi,
  EN: async () => (await import("./ranking-widget.en.ts")).rankingWidgetEn,
});
