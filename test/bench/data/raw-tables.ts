const TABLES = ["target", "actual", "province", "indicator", "sector"];

/** What a programmer would give these questions, and no more. */
const INDEXES = [
  ...["target", "actual"].flatMap((table) => [
    `CREATE UNIQUE INDEX raw_${table}_pair ON ${table} (province_id, indicator_id, year)`,
    `CREATE INDEX raw_${table}_indicator ON ${table} (indicator_id, year)`,
    `CREATE INDEX raw_${table}_year ON ${table} (year, province_id)`,
  ]),
  ...["province", "indicator", "sector"].map(
    (table) => `CREATE UNIQUE INDEX raw_${table}_id ON ${table} (id)`,
  ),
];

/** Statements that copy the product's tables of facts, row by row as they are; `from` is what stands before their names. */
export function copyStatements(from: string): string[] {
  return [...TABLES.map((table) => `CREATE TABLE ${table} AS SELECT * FROM ${from}.${table}`), ...INDEXES];
}
