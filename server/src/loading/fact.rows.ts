import { Bound, Measure, ObservationStatus, StatedVerdict } from "@doichieu/schema/vocabulary";
import type { ActualInput, TargetInput } from "../recording/fact-input.ts";
import type { CsvRow } from "./csv-file.ts";

function figure(row: CsvRow) {
  return {
    at: row.at,
    province: row.text("province"),
    indicator: row.text("indicator"),
    year: row.number("year"),
    measure: row.word("measure", Measure),
    bound: row.word("bound", Bound),
    value: row.text("value"),
    valueHigh: row.optional("value_high"),
    decimals: row.optionalNumber("decimals"),
    plan: row.optional("plan"),
    source: row.text("source"),
    paragraph: row.optionalNumber("paragraph"),
    note: row.optional("note"),
  };
}

export function targetFrom(row: CsvRow): TargetInput {
  return { ...figure(row), fromYear: row.number("from_year"), dueMonth: row.number("due_month") };
}

export function actualFrom(row: CsvRow): ActualInput {
  return {
    ...figure(row),
    throughMonth: row.number("through_month"),
    status: row.word("status", ObservationStatus),
    statedVerdict: row.optionalWord("stated_verdict", StatedVerdict),
  };
}
