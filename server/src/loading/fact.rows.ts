import { Bound, Measure, ObservationStatus, StatedVerdict } from "@doichieu/schema/vocabulary";
import type { ActualInput, TargetInput } from "../recording/fact-input.ts";
import type { CsvRow } from "./csv-row.ts";

function figure(row: CsvRow) {
  return {
    at: row.at,
    province: row.text("province"),
    indicator: row.text("indicator"),
    year: row.whole("year"),
    measure: row.word("measure", Measure),
    bound: row.word("bound", Bound),
    value: row.decimal("value"),
    valueHigh: row.optionalDecimal("value_high"),
    decimals: row.optionalWhole("decimals"),
    plan: row.optional("plan"),
    source: row.text("source"),
    paragraph: row.optionalWhole("paragraph"),
    note: row.optional("note"),
  };
}

export function targetFrom(row: CsvRow): TargetInput {
  return { ...figure(row), fromYear: row.optionalWhole("from_year"), dueMonth: row.whole("due_month") };
}

export function actualFrom(row: CsvRow): ActualInput {
  return {
    ...figure(row),
    throughMonth: row.whole("through_month"),
    status: row.word("status", ObservationStatus),
    statedVerdict: row.optionalWord("stated_verdict", StatedVerdict),
  };
}
