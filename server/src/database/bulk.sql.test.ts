import { Indicator, Year } from "@doichieu/schema";
import fc from "fast-check";
import sql from "sql-template-tag";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import { insertRows, rowsAsTable, selectRows } from "./bulk.sql.ts";
import { rowsOf } from "./entity-rows.ts";

const indicators = rowsOf(Indicator);
const years = rowsOf(Year);

let database: ScratchDatabase;

beforeEach(async () => {
  database = await scratchDatabase({ empty: true });
});

afterEach(() => database.remove());

const withRange = (validMin: number | null, validMax: number | null) =>
  Object.assign(new Indicator(), { code: "A", position: 1, validMin, validMax });

async function handedOver(numbers: readonly (number | null)[]): Promise<unknown[]> {
  const snapshot = await database.reads.acquire();
  try {
    const rows = numbers.map((number) => withRange(number, null));
    const found = await snapshot.read(sql`WITH indicator AS (${rowsAsTable(indicators, rows)})
      SELECT valid_min FROM indicator`);
    return found.map((row) => row.valid_min);
  } finally {
    await snapshot.release();
  }
}

/** SQLite reads these from text with the last place wrong. */
const MISREAD = [0.357335484028, 526.018338478874, 40050502.1937376, -4040285.176595981, 0.512199542223505];

it("hands numbers over to the last bit", async () => {
  expect(await handedOver(MISREAD)).toEqual(MISREAD);
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const short = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 12 }))
    .map(([whole, by]) => whole / 10 ** by);
  const given = fc.array(fc.option(fc.oneof(number, short)), { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(given, async (numbers) => {
      expect(await handedOver(numbers)).toEqual(numbers);
    }),
    { seed: 2013, numRuns: 20 },
  );
});

const listOf = (length: number) =>
  selectRows(
    Array.from({ length }, (_, index) => [`key ${index}`]),
    1,
  );

it("lists keys by few texts, so that databases plan few statements", () => {
  const texts = Array.from({ length: 1000 }, (_, index) => listOf(index + 1).text);
  expect(new Set(texts).size).toBe(11);
});

it.each([1, 2, 3, 4, 5, 1000])("lists each of %d keys", async (length) => {
  const snapshot = await database.reads.acquire();
  const rows = await snapshot.read(listOf(length));
  await snapshot.release();
  expect(rows).toHaveLength(length);
});

it("inserts rows however many there are", async () => {
  const rows = Array.from({ length: 12_001 }, (_, index) => [index]);
  await database.writes.run((transaction) => transaction.write(insertRows(years, rows)));
  const snapshot = await database.reads.acquire();
  const [counted] = await snapshot.read(
    sql`SELECT CAST(COUNT(*) AS integer) AS rows, MAX(value) AS last FROM year`,
  );
  await snapshot.release();
  expect(counted).toEqual({ rows: 12_001, last: 12_000 });
});
