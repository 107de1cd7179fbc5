/** The drawings that other sites may show. Their names and addresses are a promise: none is ever taken back. */
export const widgetNames = [
  "indicator",
  "scorecard",
  "ranking",
  "trend",
  "map",
  "growth",
  "summary",
] as const;
export type WidgetName = (typeof widgetNames)[number];

export function isWidgetName(text: string): text is WidgetName {
  return widgetNames.some((name) => name === text);
}
