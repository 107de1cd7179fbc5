import type { ApolloClient } from "@apollo/client";
import { metOf, targetVerdicts, totalOf, type VerdictCounts } from "../charts/verdict-counts.ts";
import { verdictCounts } from "../format/verdict-counts.ts";
import { OverviewYearsDocument, ProvinceYearsDocument } from "../generated/documents.ts";

export interface YearCounts {
  year: number;
  counts: VerdictCounts;
}

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
const thisYear = () => new Date().getFullYear();

export async function chooseOverviewYear(client: ApolloClient): Promise<number> {
  const { data } = await client.query({ query: OverviewYearsDocument });
  const years = (data?.years ?? []).map(({ value, summary }) => ({
    year: value,
    counts: verdictCounts(summary),
  }));
  return defaultYear(years) ?? thisYear();
}

export async function chooseProvinceYear(client: ApolloClient, id: string): Promise<number> {
  const { data } = await client.query({ query: ProvinceYearsDocument, variables: { id } });
  const years = (data?.years ?? []).flatMap((summary) =>
    summary.year ? [{ year: summary.year.value, counts: verdictCounts(summary) }] : [],
  );
  return defaultYear(years) ?? thisYear();
}
