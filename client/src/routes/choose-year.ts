import type { ApolloClient } from "@apollo/client";
import { OverviewYearsDocument, ProvinceYearsDocument } from "../generated/documents.ts";

export interface YearCounts {
  year: number;
  decided: number;
  targets: number;
  derivedTargets: number;
}

/**
 * The year a page shows when its address names none: the latest with decided targets, because a manager asks how the
 * last plan went; else the latest with any target; else the latest with any figure.
 */
export function defaultYear(years: readonly YearCounts[]): number | null {
  const latest = (of: readonly YearCounts[]) =>
    of.length > 0 ? Math.max(...of.map(({ year }) => year)) : null;
  return (
    latest(years.filter(({ decided }) => decided > 0)) ??
    latest(years.filter(({ targets, derivedTargets }) => targets + derivedTargets > 0)) ??
    latest(years)
  );
}

/** Without any figures at all: the year that is running. */
const thisYear = () => new Date().getFullYear();

export async function chooseOverviewYear(client: ApolloClient): Promise<number> {
  const { data } = await client.query({ query: OverviewYearsDocument });
  return (
    defaultYear((data?.years ?? []).map(({ value, summary }) => ({ year: value, ...summary }))) ?? thisYear()
  );
}

export async function chooseProvinceYear(client: ApolloClient, id: string): Promise<number> {
  const { data } = await client.query({ query: ProvinceYearsDocument, variables: { id } });
  const years = (data?.attainmentSummary ?? []).flatMap(({ year, ...counts }) =>
    year ? [{ year: year.value, ...counts }] : [],
  );
  return defaultYear(years) ?? thisYear();
}
