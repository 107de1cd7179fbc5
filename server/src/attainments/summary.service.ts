import type { AttainmentDimension, AttainmentFilter, AttainmentSummary } from "@doichieu/schema";
import { Refusal } from "../errors.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { findProvince } from "../provinces/province.service.ts";
import { type SummaryRequest, summarise } from "./summary.repository.ts";

/**
 * The country never mixes with its provinces (M12): a group without a province of its own speaks of provinces,
 * unless the filter names the country alone.
 */
async function levelOf(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  groupBy: readonly AttainmentDimension[],
): Promise<SummaryRequest["level"]> {
  const named = filter?.province?.in;
  if (groupBy.includes("PROVINCE")) return "EACH";
  if (!named || named.length === 0) return "PROVINCES";
  const provinces = await Promise.all(named.map((id) => findProvince(operation, id)));
  const countries = provinces.filter((province) => province?.kind === "COUNTRY");
  if (countries.length === 0) return "PROVINCES";
  if (countries.length === named.length) return "COUNTRY";
  throw new Refusal(
    "MIXED_LEVELS",
    "filter.province names the country and provinces together; ask for one of the two, or group by PROVINCE.",
  );
}

export async function attainmentSummary(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  groupBy: readonly AttainmentDimension[],
): Promise<AttainmentSummary[]> {
  const level = await levelOf(operation, filter, groupBy);
  return summarise(operation, { filter, groupBy, level });
}

const nothing: Omit<AttainmentSummary, "yearValue"> = {
  provinceId: null,
  regionId: null,
  sectorCode: null,
  indicatorCode: null,
  plan: null,
  targets: 0,
  derivedTargets: 0,
  due: 0,
  decided: 0,
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
  provisional: 0,
  unrestated: 0,
  metShare: null,
  coverage: null,
  medianPlanRatio: null,
};

/** The provinces' summary of a year; all years asked for share one statement. */
export const loadYearSummary = loaderOf<number, AttainmentSummary>(async (operation, years) => {
  const summaries = await summarise(operation, {
    filter: { year: { in: [...years] } },
    groupBy: ["YEAR"],
    level: "PROVINCES",
  });
  const byYear = new Map(summaries.map((summary) => [summary.yearValue, summary]));
  return years.map((year) => byYear.get(year) ?? { ...nothing, yearValue: year });
});
