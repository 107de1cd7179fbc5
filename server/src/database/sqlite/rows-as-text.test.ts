import sqlite3 from "sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PreparedStatements } from "./prepared-statements.ts";
import { rowsAsText } from "./rows-as-text.ts";

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
  return { rows, packed: packed && JSON.parse(packed.rows) };
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

it("gives none where there are none", async () => {
  const { packed } = await bothWays("SELECT 1 AS year WHERE 1 = 0", ["year"]);
  expect(packed).toEqual([]);
});
