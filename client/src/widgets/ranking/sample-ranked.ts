import { sampleFigure } from "../../charts/sample-figure.ts";
import type { RankingWidget_attainmentFragment } from "../../generated/documents.ts";

export type RankedRow = RankingWidget_attainmentFragment;

export const amount = (...figure: Parameters<typeof sampleFigure>) => sampleFigure(...figure) as never;

/** A province's result without a target. */
export function resultOf(id: string, number: number, special: Partial<RankedRow> = {}): RankedRow {
  return {
    id: `${id}.GRDP.2019`,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: null,
    dueMonth: null,
    throughMonth: 12,
    verdict: "NO_TARGET",
    provisional: false,
    year: { value: 2019 },
    province: { id, kind: "PROVINCE", nameVi: `Tỉnh ${id}`, nameEn: `Province ${id}` },
    target: null,
    actual: amount(number),
    planRatio: null,
    absences: [],
    sources: [{ id: `S-${id}`, publisher: "Báo", publishedOn: "2020-01-05" }],
    ...special,
  };
}

/** The same against a target of 100. */
export function judgedOf(id: string, number: number, special: Partial<RankedRow> = {}): RankedRow {
  return resultOf(id, number, {
    fromYear: 2019,
    dueMonth: 12,
    verdict: number >= 100 ? "MET" : "NOT_MET",
    target: amount(100, { status: null }),
    planRatio: amount(number, { unit: "PERCENT" }),
    ...special,
  });
}
