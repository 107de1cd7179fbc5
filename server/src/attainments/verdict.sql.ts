import { verdicts } from "@doichieu/schema/vocabulary";
import sql, { join, raw, type Sql } from "sql-template-tag";

/** engine/due.ts in SQL: the verdict of row `a` as it reads on the ISO day `today`. */
export function verdictOn(today: string): Sql {
  return sql`CASE WHEN a.verdict = 'NO_ACTUAL' AND a.due_day >= ${today} THEN 'NOT_DUE' ELSE a.verdict END`;
}

/** The same of a count of NO_ACTUAL: how many of them still read as NOT_DUE, and how many do not. */
export function notDue(noActual: Sql, today: string): Sql {
  return sql`CASE WHEN a.due_day >= ${today} THEN ${noActual} ELSE 0 END`;
}
export function overdue(noActual: Sql, today: string): Sql {
  return sql`CASE WHEN a.due_day >= ${today} THEN 0 ELSE ${noActual} END`;
}

/** From EXCEEDED, 0, to NO_TARGET. */
export function verdictPosition(today: string): Sql {
  const positions = join(
    verdicts.map((verdict, index) => raw(`WHEN '${verdict}' THEN ${index}`)),
    " ",
  );
  return sql`CASE ${verdictOn(today)} ${positions} END`;
}
