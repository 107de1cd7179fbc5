import sqlite3 from "sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PreparedStatements } from "./prepared-statements.ts";
import { rowsAsText, rowsIn } from "./rows-as-text.ts";

let database: sqlite3.Database;
let statements: PreparedStatements;
beforeEach(() => {
  database = new sqlite3.Database(":memory:");
  statements = new PreparedStatements(database);
});
afterEach(() => {
  statements.close();
  return new Promise<void>((resolve) => database.close(() => resolve()));
});

async function bothWays(text: string, columns: readonly string[], values: readonly unknown[] = []) {
  const rows = await statements.all(text, values);
  const [packed] = await statements.all<{ rows: string }>(rowsAsText(text, columns), values);
  return { rows, packed: packed && rowsIn(packed.rows, columns) };
}

it("gives the rows that the statement gives, with its parameters", async () => {
  const { rows, packed } = await bothWays(
    `WITH given AS (SELECT 'Đà "Nẵng"\\' || char(10) AS "provinceName", ? AS year, NULL AS plan, 1 = 1 AS held
       UNION ALL SELECT '', -9007199254740991, '[null]', 0)
     SELECT * FROM given WHERE year < ?`,
    ["provinceName", "year", "plan", "held"],
    [2013, 2014],
  );
  expect(rows).toHaveLength(2);
  expect(packed).toEqual(rows);
});

it("gives them in their order, with an end and without", async () => {
  const numbers =
    "WITH RECURSIVE numbers(year) AS (SELECT 1 UNION ALL SELECT year + 1 FROM numbers WHERE year < 100)";
  for (const end of ["", " LIMIT 90"]) {
    const { rows, packed } = await bothWays(
      `${numbers} SELECT year FROM numbers ORDER BY (year * 37) % 101 DESC${end}`,
      ["year"],
    );
    expect(rows).not.toEqual(
      [...rows].sort((a, b) => (a as { year: number }).year - (b as { year: number }).year),
    );
    expect(packed).toEqual(rows);
  }
});

it("gives none where there are none", async () => {
  const { packed } = await bothWays("SELECT 1 AS year WHERE 1 = 0", ["year"]);
  expect(packed).toEqual([]);
});
