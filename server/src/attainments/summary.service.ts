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

/** Equal questions of one operation share one answer: a page's counts by year also choose its year. */
const loadSummaries = loaderOf<SummaryRequest, AttainmentSummary[]>(
  async (operation, requests) => {
    const answers = await Promise.allSettled(requests.map((request) => summarise(operation, request)));
    // a refused one is refused alone: a loader takes an Error in its place
    return answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason));
  },
  ({ filter, groupBy, level }) => JSON.stringify([filter, groupBy, level]),
);

export async function attainmentSummary(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  groupBy: readonly AttainmentDimension[],
): Promise<AttainmentSummary[]> {
  const level = await levelOf(operation, filter, groupBy);
  return loadSummaries(operation, { filter, groupBy, level });
}

/** The grand total of no attainment. */
const nothing: AttainmentSummary = {
  yearValue: null,
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

interface YearGroups {
  year: number;
  filter: AttainmentFilter | null | undefined;
  groupBy: readonly AttainmentDimension[];
}

/** Equal questions about several years share one statement. */
export const loadYearSummaries = loaderOf<YearGroups, AttainmentSummary[]>(async (operation, keys) => {
  const questions = new Map<string, { question: YearGroups; years: Set<number> }>();
  for (const question of keys) {
    const known = questions.get(questionText(question)) ?? { question, years: new Set() };
    known.years.add(question.year);
    questions.set(questionText(question), known);
  }
  const found = new Map<string, AttainmentSummary[]>();
  for (const [text, { question, years }] of questions) {
    const { filter, groupBy } = question;
    const summaries = await summarise(operation, {
      filter: { ...filter, year: within(filter?.year, years) },
      groupBy: ["YEAR", ...groupBy],
      level: await levelOf(operation, filter, groupBy),
    });
    for (const summary of summaries) {
      const key = `${summary.yearValue} ${text}`;
      const yearValue = groupBy.includes("YEAR") ? summary.yearValue : null;
      found.set(key, [...(found.get(key) ?? []), { ...summary, yearValue }]);
    }
  }
  return keys.map((key) => found.get(keyText(key)) ?? (key.groupBy.length === 0 ? [nothing] : []));
}, keyText);

function questionText({ filter, groupBy }: YearGroups): string {
  return JSON.stringify([filter, groupBy]);
}

function keyText(key: YearGroups): string {
  return `${key.year} ${questionText(key)}`;
}

/** Those of the years that the filter keeps, too. */
function within(filter: AttainmentFilter["year"], years: ReadonlySet<number>): AttainmentFilter["year"] {
  return { ...filter, in: [...years].filter((year) => filter?.in?.includes(year) ?? true) };
}
