import { Source } from "@doichieu/schema";
import { publishedDay } from "../catalogue/published-day.ts";
import { sortKey } from "../catalogue/sort-key.ts";
import { COUNTRY, firstYear, LAST_YEAR, type Sample } from "./sample.ts";

/** Reports of a year: its plan, half-year, change of plan, year's end, and the final figures half a year later. */
const reports = {
  PLAN: { title: "Kế hoạch mẫu năm", published: (year: number) => `${year - 1}-12-15` },
  HALF: { title: "Báo cáo mẫu 6 tháng đầu năm", published: (year: number) => `${year}-07-05` },
  ADJUST: { title: "Điều chỉnh kế hoạch mẫu năm", published: (year: number) => `${year}-08` },
  YEAR: { title: "Báo cáo mẫu năm", published: (year: number) => `${year}-12-20` },
  FINAL: { title: "Niên giám mẫu năm", published: (year: number) => `${year + 1}-06-30` },
  PERIOD: { title: "Kế hoạch mẫu 5 năm, từ năm", published: (year: number) => `${year}-03` },
} as const;
export type Report = keyof typeof reports;

export const sourceId = (report: Report, year: number) => `SAMPLE-${report}-${year}`;

/** Years in which the plan periods of five years begin. */
export const PERIODS: readonly number[] = [2016, 2021];

function source(report: Report, year: number): Source {
  const publishedOn = reports[report].published(year);
  const publisher = "Cơ quan mẫu";
  return Object.assign(new Source(), {
    id: sourceId(report, year),
    publisher,
    title: `${reports[report].title} ${year}`,
    publishedOn,
    publishedDay: publishedDay(publishedOn) ?? publishedOn,
    provinceId: COUNTRY,
    provinceBasis: "STATED",
    url: null,
    sortKey: sortKey(publisher),
  });
}

export function sampleSources(sample: Sample): Source[] {
  const yearly: Report[] =
    sample.kind === "EXACT" ? ["PLAN", "FINAL"] : ["PLAN", "HALF", "ADJUST", "YEAR", "FINAL"];
  const years = Array.from(
    { length: LAST_YEAR - firstYear(sample) + 1 },
    (_, index) => firstYear(sample) + index,
  );
  const periods = sample.kind === "EXACT" ? [] : PERIODS;
  return [
    ...years.flatMap((year) => yearly.map((report) => source(report, year))),
    ...periods.map((year) => source("PERIOD", year)),
  ];
}
