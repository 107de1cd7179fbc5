import type { MapWidgetTexts } from "./map-widget.vi.ts";

export const mapWidgetEn: MapWidgetTexts = {
  shares: "Share of targets met, by province",
  highest: "Highest shares of targets met",
  lowest: "Lowest shares of targets met",
};
