import { lazyMessages } from "./lazy-messages.ts";
import type { MapWidgetTexts } from "./map-widget.vi.ts";

export const mapWidgetMessages = lazyMessages<MapWidgetTexts>({
  VI: async () => (await import("./map-widget.vi.ts")).mapWidgetVi,
  EN: async () => (await import("./map-widget.en.ts")).mapWidgetEn,
});
