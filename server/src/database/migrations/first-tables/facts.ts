import type { Table, TableColumnOptions } from "typeorm";
import { integer, number, optional, table, text, truth, varchar } from "./table-shape.ts";

const factColumns: [TableColumnOptions, ...TableColumnOptions[]] = [
  varchar("id"),
  varchar("fact_key"),
  varchar("province_id"),
  varchar("indicator_id"),
  integer("year"),
  varchar("measure"),
  varchar("bound"),
  number("value"),
  number("value_high", optional),
  integer("decimals"),
  varchar("plan"),
  varchar("source_id"),
  integer("paragraph", optional),
  text("note", optional),
  integer("revision"),
  truth("is_current"),
  varchar("recorded_at"),
  varchar("withdrawn_at", optional),
];

const factParts = {
  links: [
    { column: "province_id", to: "province" },
    { column: "indicator_id", to: "indicator" },
    { column: "year", to: "year", toColumn: "value" },
    { column: "source_id", to: "source" },
  ],
  indices: [
    { columns: ["fact_key", "revision"], unique: true },
    { columns: ["fact_key"], unique: true, where: "is_current" },
    { columns: ["province_id", "indicator_id"] },
    { columns: ["source_id"] },
  ],
};

export const facts: Table[] = [
  table("target", [...factColumns, integer("from_year"), integer("due_month")], {
    ...factParts,
    checks: {
      due_month: "due_month BETWEEN 1 AND 12",
      period: "from_year <= year",
      measure: "measure IN ('LEVEL', 'GROWTH', 'CHANGE')",
    },
  }),
  table(
    "actual",
    [...factColumns, integer("through_month"), varchar("status"), varchar("stated_verdict", optional)],
    { ...factParts, checks: { through_month: "through_month BETWEEN 1 AND 12" } },
  ),
];
