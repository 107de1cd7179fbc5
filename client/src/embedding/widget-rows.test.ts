import { expect, test } from "vitest";
import { widgets } from "../widgets/widgets.ts";
import { widgetNames } from "./widget-name.ts";
import { widgetRows } from "./widget-rows.ts";

test.each(widgetNames)("%s takes as many rows as are offered, and no more", (name) => {
  const parameter = widgets[name]?.parameters.rows;
  const rows = widgetRows[name];
  const takes = (count: number) => parameter?.read(String(count)) === count;
  expect(Boolean(parameter)).toBe(rows !== null);
  if (!rows) return;
  expect([takes(rows.least), takes(rows.usual), takes(rows.most)]).toEqual([true, true, true]);
  expect([takes(rows.least - 1), takes(rows.most + 1)]).toEqual([false, false]);
});
