import { expect, test } from "vitest";
import { columnGroups, heatCell, shareStep } from "./layout.ts";

test.each([
  [
    { EXCEEDED: 4, MET: 1, NEARLY_MET: 1, NOT_MET: 2 },
    { kind: "share", met: 5, decided: 8, step: 4 },
  ],
  [
    { NOT_MET: 1, NO_TARGET: 4 },
    { kind: "share", met: 0, decided: 1, step: 1 },
  ],
  [
    { MET: 1, UNDECIDED: 5 },
    { kind: "share", met: 1, decided: 1, step: 5 },
  ],
  [
    { UNDECIDED: 1, NO_ACTUAL: 2, NO_TARGET: 9 },
    { kind: "waiting", verdict: "UNDECIDED", count: 3 },
  ],
  [{ NO_ACTUAL: 2 }, { kind: "waiting", verdict: "NO_ACTUAL", count: 2 }],
  [{ NO_TARGET: 9 }, { kind: "results", count: 9 }],
  [{}, { kind: "none" }],
  [undefined, { kind: "none" }],
])("%j is %j", (counts, cell) => {
  expect(heatCell(counts)).toEqual(cell);
});

test.each([
  [0, 1],
  [0.2, 1],
  [0.21, 2],
  [0.6, 3],
  [0.8, 4],
  [1, 5],
])("a share of %d is step %d", (share, step) => {
  expect(shareStep(share)).toBe(step);
});

test("columns of one group stand under one heading", () => {
  const columns = [
    { id: "a", label: "A" },
    { id: "b", label: "B", group: "G" },
    { id: "c", label: "C", group: "G" },
  ];
  expect(columnGroups(columns)).toEqual([
    { label: null, span: 1, firstId: "a" },
    { label: "G", span: 2, firstId: "b" },
  ]);
  expect(columnGroups([{ id: "a", label: "A" }])).toBeNull();
});
