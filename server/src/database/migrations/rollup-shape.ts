import { Table, type TableColumnOptions } from "typeorm";
import { integer, truth, varchar } from "./first-tables/table-shape.ts";

/** As they were when the migrations that use it were written: later counts are a later migration's, not this list's. */
const counts = [
  "targets",
  "derived_targets",
  "provisional",
  "unrestated",
  "exceeded",
  "met",
  "nearly_met",
  "not_met",
  "undecided",
  "no_actual",
  "no_target",
].map((name) => integer(name));

/** SQLite keeps its rows in the order of the key. */
export function rollup(name: string, key: TableColumnOptions[], others: TableColumnOptions[]): Table {
  return new Table({
    name,
    columns: [
      ...[...key, varchar("boundaries"), truth("is_current"), varchar("due_day")].map((column) => ({
        ...column,
        isPrimary: true,
        primaryKeyConstraintName: `pk_${name}`,
      })),
      ...counts,
      ...others,
    ],
    withoutRowid: true,
  });
}
