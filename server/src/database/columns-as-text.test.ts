import sql, { empty, type Sql } from "sql-template-tag";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import { columnsAsText, rowsOfColumns } from "./columns-as-text.ts";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase({ empty: true });
});
afterAll(() => database.remove());

async function bothWays(statement: Sql, columns: readonly string[]) {
  const rows = await database.look(statement);
  const [found] = await database.look<{ rows: string }>(
    sql`SELECT ${columnsAsText(database.reads.json, columns)} AS rows FROM (${statement}) given`,
  );
  return { rows, packed: found && rowsOfColumns(found.rows, columns) };
}

it("gives the rows that the statement gives, with its parameters", async () => {
  const { rows, packed } = await bothWays(
    sql`SELECT CAST(${'Đà "Nẵng"\\\n'} AS text) AS "provinceName", 2013 AS year, NULL AS plan
        UNION ALL SELECT '', -2147483647, '[null]' ORDER BY 2 DESC`,
    ["provinceName", "year", "plan"],
  );
  expect(rows).toHaveLength(2);
  expect(packed).toEqual(rows);
});

it("gives them in their order, with an end and without", async () => {
  const numbers = sql`WITH RECURSIVE numbers(year) AS (SELECT 1 UNION ALL SELECT year + 1 FROM numbers WHERE year < 100)
    SELECT year FROM numbers ORDER BY (year * 37) % 101 DESC`;
  for (const end of [empty, sql` LIMIT 90`]) {
    const { rows, packed } = await bothWays(sql`${numbers}${end}`, ["year"]);
    expect(rows.length).toBeGreaterThan(80);
    expect(packed).toEqual(rows);
  }
});

it("gives none where there are none", async () => {
  const { packed } = await bothWays(sql`SELECT 1 AS year WHERE 1 = 0`, ["year"]);
  expect(packed).toEqual([]);
});
