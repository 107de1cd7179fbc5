import type { ProvinceKind, Verdict } from "@doichieu/schema/vocabulary";
import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import type { GrowthAnswer } from "./ask-growth.ts";
import { growthState } from "./growth-state.ts";

type Node = GrowthAnswer["report"]["growthComparisons"]["nodes"][number];

const node = (id: string, verdict: Verdict, provisional = true, kind: ProvinceKind = "PROVINCE"): Node => ({
  verdict,
  ambition: "UNKNOWN",
  attainment: { id, plan: "MAIN", provisional, absences: [], sources: [] },
  province: { id: kind, kind, nameVi: "", nameEn: "" },
  indicator: { code: id, direction: "HIGHER", shortVi: id, shortEn: id },
  targetGrowth: sampleFigure(5),
  achievedGrowth: sampleFigure(5),
  lastAchievedGrowth: null,
  gap: null,
  lastGap: null,
});
const gap = (value: number | null) =>
  (value === null ? sampleFigure(0, { value, low: -9, high: 9 }) : sampleFigure(value)) as never;
const answer = (nodes: Node[], totalCount = nodes.length): GrowthAnswer => ({
  view: { boundaries: "AS_REPORTED", asOf: null },
  byYear: [],
  report: { value: 2019, belowLast: [], growthComparisons: { totalCount, nodes } },
});
const idsOf = (rows: readonly { attainment: { id: string } }[]) =>
  rows.map(({ attainment }) => attainment.id);

test("what was missed stands first, what is unknown last, whatever the gaps say; within both the server's order holds", () => {
  const nodes = [
    { ...node("open", "UNDECIDED"), gap: gap(null) },
    { ...node("lower", "EXCEEDED"), gap: gap(-3) },
    { ...node("unsure", "NOT_MET"), gap: gap(null) },
    { ...node("a", "NOT_MET"), gap: gap(-2) },
    node("met", "MET"),
    { ...node("b", "NEARLY_MET"), gap: gap(-1) },
  ];
  const { own, drawn } = growthState(answer(nodes), 3);
  expect(idsOf(own)).toEqual(["a", "b", "unsure", "lower", "met", "open"]);
  expect(idsOf(drawn)).toEqual(["a", "b", "unsure"]);
});

test("the country stands alone where no province has any, else not at all", () => {
  const country = node("land", "MET", true, "COUNTRY");
  expect(growthState(answer([country]), 9)).toMatchObject({ counts: { isNational: true, targets: 1 } });
  const both = growthState(answer([country, node("a", "MET")]), 9);
  expect(idsOf(both.own)).toEqual(["a"]);
  expect(both.counts).toMatchObject({ isNational: false, targets: 1 });
});

test("all are provisional only where every decided one is, and there is one", () => {
  const isProvisional = (...nodes: Node[]) => growthState(answer(nodes), 9).isProvisional;
  expect(isProvisional(node("a", "MET"), node("b", "NO_ACTUAL", false))).toBe(true);
  expect(isProvisional(node("a", "MET"), node("b", "UNDECIDED", false))).toBe(true);
  expect(isProvisional(node("a", "MET"), node("b", "MET", false))).toBe(false);
  expect(isProvisional(node("a", "NO_ACTUAL", false))).toBe(false);
});
