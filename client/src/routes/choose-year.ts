import type { Ask } from "../apollo/ask.ts";
import { metOf, targetVerdicts, totalOf } from "../charts/verdict-counts.ts";
import { type YearCounts, yearCounts } from "../format/year-counts.ts";
import {
  GrowthYearsDocument,
  type GrowthYearsQueryVariables,
  OverviewYearsDocument,
  ProvinceYearsDocument,
} from "../generated/documents.ts";
import type { FiguresView } from "../view/figures-view.ts";

/**
 * The year a page shows when its address names none: the latest with decided targets, because a manager asks how the
 * last plan went; else the latest with any target; else the latest with any figure.
 */
export function defaultYear(years: readonly YearCounts[]): number | null {
  const latest = (of: readonly YearCounts[]) =>
    of.length > 0 ? Math.max(...of.map(({ year }) => year)) : null;
  return (
    latest(years.filter(({ counts }) => metOf(counts).decided > 0)) ??
    latest(years.filter(({ counts }) => totalOf(counts, targetVerdicts) > 0)) ??
    latest(years)
  );
}

/** Without any figures at all: the year that is running. */
export const thisYear = () => new Date().getFullYear();

export async function chooseOverviewYear(ask: Ask, view: FiguresView): Promise<number> {
  const data = await ask(OverviewYearsDocument, { ...view });
  const others = data.years.map(({ value }) => ({ year: value, counts: {} }));
  return defaultYear([...yearCounts(data.byYear), ...others]) ?? thisYear();
}

export async function chooseProvinceYear(ask: Ask, view: FiguresView, id: string): Promise<number> {
  const data = await ask(ProvinceYearsDocument, { id, ...view });
  return defaultYear(yearCounts(data.years)) ?? thisYear();
}

export async function chooseGrowthYear(ask: Ask, variables: GrowthYearsQueryVariables): Promise<number> {
  const data = await ask(GrowthYearsDocument, variables);
  return defaultYear(yearCounts(data.byYear)) ?? thisYear();
}
