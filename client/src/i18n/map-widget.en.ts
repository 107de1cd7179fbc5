import type { MapWidgetTexts } from "./map-widget.vi.ts";

export const mapWidgetEn: MapWidgetTexts = {
  noMap: "There is no map of these provinces",
  noFigures: (year) => `No provincial figures for ${year} yet`,
  shares: "Share of targets met, by province",
  highest: "Highest shares of targets met",
  lowest: "Lowest shares of targets met",
};
