import type { AttainmentFilter, AttainmentSummary } from "@doichieu/schema";
import type { Operation } from "../operation/operation.ts";
import { reportYearOf } from "./report-year.ts";
import { columnsFor } from "./summary.columns.ts";
import { summarise } from "./summary.repository.ts";
import { attainmentSummary } from "./summary.service.ts";

/** What a year is chosen by. */
const FIELDS = ["targets", "derivedTargets", "decided"];

function yearOf(summaries: readonly AttainmentSummary[]): number | null {
  return reportYearOf(
    summaries.flatMap(({ yearValue, targets, derivedTargets, decided }) =>
      yearValue === null ? [] : [{ year: yearValue, targets: targets + derivedTargets, decided }],
    ),
  );
}

/** The year in which these attainments tell most; null where there are none. */
async function chosenYear(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<number | null> {
  const year = yearOf(await attainmentSummary(operation, filter, ["YEAR"], FIELDS));
  if (year !== null || filter?.province?.in) return year;
  // the country never mixes with its provinces (M12), and speaks where they are silent
  const columns = columnsFor(FIELDS);
  return yearOf(await summarise(operation, { filter, groupBy: ["YEAR"], level: "COUNTRY", columns }));
}

/** The year a report on some attainments is about; without any figures the one that is running. */
export async function reportYear(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<number> {
  return (await chosenYear(operation, filter)) ?? Number(operation.today.slice(0, 4));
}
