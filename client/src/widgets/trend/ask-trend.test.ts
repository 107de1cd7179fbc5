import { expect, test } from "vitest";
import type { FiguresView } from "../../view/figures-view.ts";
import type { WidgetContext } from "../widget.ts";
import { askTrend } from "./ask-trend.ts";

const units = [
  { id: "b", predecessors: [], successors: [{ id: "new" }] },
  { id: "a", predecessors: [], successors: [{ id: "new" }] },
  { id: "alone", predecessors: [], successors: [{ id: "same" }] },
  { id: "new", predecessors: [{ id: "a" }, { id: "b" }], successors: [] },
  { id: "same", predecessors: [{ id: "alone" }], successors: [] },
];
const reported: FiguresView = { boundaries: "AS_REPORTED", asOf: "2020-01-01" };

function asking(view: FiguresView) {
  const asked: { provinces: string[] | null; boundaries: string; asOf: string | null }[] = [];
  const ask = ((_: unknown, variables: Record<string, never>) => {
    const { code, ids, ...more } = variables as unknown as { code: string; ids: string[] };
    asked.push(more as never);
    return Promise.resolve({
      // as the server has them, not as they were asked for
      provinces: units.filter(({ id }) => ids.includes(id)),
      indicator: code === "GRDP" ? { code } : null,
    });
  }) as unknown as WidgetContext["ask"];
  return { context: { ask, view }, asked };
}

test("without provinces the server chooses them, once", async () => {
  const { context, asked } = asking(reported);
  expect(await askTrend(context, "GRDP", null)).toMatchObject({ provinces: null, view: reported });
  expect(asked).toEqual([{ provinces: null, ...reported }]);
});

test("an indicator or a province that is not there is named", async () => {
  const { context } = asking(reported);
  expect(await askTrend(context, "NO", ["a"])).toEqual({ unknown: { parameter: "indicator", value: "NO" } });
  expect(await askTrend(context, "GRDP", ["a", "x"])).toEqual({
    unknown: { parameter: "provinces", value: "x" },
  });
});

test("on today's boundaries former units become those they went into, each once, in the order asked for", async () => {
  const current: FiguresView = { ...reported, boundaries: "CURRENT" };
  const { context, asked } = asking(current);
  const found = await askTrend(context, "GRDP", ["alone", "a", "b"]);
  expect(found).toMatchObject({ provinces: ["same", "new"], view: current });
  expect(asked.at(-1)).toMatchObject({ provinces: ["same", "new"] });
});

test("a unit of today leads to today's boundaries", async () => {
  const { context, asked } = asking(reported);
  const found = await askTrend(context, "GRDP", ["same"]);
  expect(found).toMatchObject({ provinces: ["same"], view: { boundaries: "CURRENT", asOf: "2020-01-01" } });
  expect(asked).toHaveLength(2);
});
