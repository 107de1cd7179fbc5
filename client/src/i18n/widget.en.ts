import type { WidgetTexts } from "./widget.vi.ts";

export const widgetEn: WidgetTexts = {
  sourceOf: (source) => `Source: ${source}`,
  asOf: (day) => `Figures published by ${day}.`,
  frozen: (day, recorded) =>
    `A frozen picture: figures published by ${day} and recorded by ${recorded}; it does not change any more.`,
  table: "Table",
  tableOf: (title) => `Table: ${title}`,
  drawing: "Drawing",
  newTab: "opens a new tab",
  mistake: "Cannot be drawn",
};
