import { type AttainmentDimension, type AttainmentFilter, AttainmentSummary } from "@doichieu/schema";
import { Refusal } from "../errors.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { findProvince } from "../provinces/province.service.ts";
import { columnsFor, type SummaryColumn } from "./summary.columns.ts";
import { summarise } from "./summary.repository.ts";
import type { SummaryRequest } from "./summary.source.ts";

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

type Question = Omit<SummaryRequest, "columns">;

const questionText = ({ filter, groupBy, level }: Question) => JSON.stringify([filter, groupBy, level]);

/**
 * Equal questions of one operation share one answer, whatever each of them selects: a page's counts by year also choose
 * its year.
 */
const loadSummaries = loaderOf<SummaryRequest, AttainmentSummary[]>(
  async (operation, requests) => {
    const questions = new Map<string, { question: Question; columns: Set<SummaryColumn> }>();
    for (const { columns, ...question } of requests) {
      const known = questions.get(questionText(question)) ?? { question, columns: new Set() };
      for (const column of columns) known.columns.add(column);
      questions.set(questionText(question), known);
    }
    const answers = new Map<string, Promise<AttainmentSummary[]>>();
    for (const [text, { question, columns }] of questions) {
      answers.set(text, summarise(operation, { ...question, columns }));
    }
    const settled = await Promise.allSettled(requests.map((request) => answers.get(questionText(request))));
    // a refused one is refused alone: a loader takes an Error in its place
    return settled.map((answer) => (answer.status === "fulfilled" ? (answer.value ?? []) : answer.reason));
  },
  (request) => `${questionText(request)} ${[...request.columns].sort().join()}`,
);

/** @param fields of the summaries, as far as they are wanted */
export async function attainmentSummary(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
  groupBy: readonly AttainmentDimension[],
  fields: Iterable<string>,
): Promise<AttainmentSummary[]> {
  const level = await levelOf(operation, filter, groupBy);
  return loadSummaries(operation, { filter, groupBy, level, columns: columnsFor(fields) });
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
  /** of the summaries, as far as they are wanted */
  fields: ReadonlySet<string>;
}

/** Equal questions about several years share one statement. */
export const loadYearSummaries = loaderOf<YearGroups, AttainmentSummary[]>(async (operation, keys) => {
  const questions = new Map<string, { question: YearGroups; years: Set<number> }>();
  for (const question of keys) {
    const known = questions.get(ofAnyYear(question)) ?? { question, years: new Set() };
    known.years.add(question.year);
    questions.set(ofAnyYear(question), known);
  }
  const found = new Map<string, AttainmentSummary[]>();
  for (const [text, { question, years }] of questions) {
    const { filter, groupBy, fields } = question;
    const summaries = await summarise(operation, {
      filter: { ...filter, year: within(filter?.year, years) },
      groupBy: ["YEAR", ...groupBy],
      level: await levelOf(operation, filter, groupBy),
      columns: columnsFor(fields),
    });
    for (const summary of summaries) {
      const key = `${summary.yearValue} ${text}`;
      const ofYear = groupBy.includes("YEAR") ? summary : withYear(summary, null);
      found.set(key, [...(found.get(key) ?? []), ofYear]);
    }
  }
  return keys.map((key) => found.get(keyText(key)) ?? (key.groupBy.length === 0 ? [nothing] : []));
}, keyText);

/** The same counts, said to be of this year. */
export function withYear(summary: AttainmentSummary, yearValue: number | null): AttainmentSummary {
  return Object.assign(new AttainmentSummary(), summary, { yearValue });
}

function ofAnyYear({ filter, groupBy, fields }: YearGroups): string {
  return JSON.stringify([filter, groupBy, [...columnsFor(fields)].sort()]);
}

function keyText(key: YearGroups): string {
  return `${key.year} ${ofAnyYear(key)}`;
}

/** Those of the years that the filter keeps, too. */
function within(filter: AttainmentFilter["year"], years: ReadonlySet<number>): AttainmentFilter["year"] {
  return { ...filter, in: [...years].filter((year) => filter?.in?.includes(year) ?? true) };
}
