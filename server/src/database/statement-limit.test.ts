import sql from "sql-template-tag";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import type { ReadSnapshot } from "./read-pool.ts";

const LIMIT_MS = 200;

/** Counts for ever. */
const endless = sql`WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number FROM n)
  SELECT COUNT(*) AS total FROM n`;
const countTo = (most: number) =>
  sql`WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < ${most})
      SELECT CAST(COUNT(*) AS integer) AS total FROM n`;

const cut = { code: "STATEMENT_TIMEOUT", details: { milliseconds: LIMIT_MS } };

let database: ScratchDatabase;
beforeEach(async () => {
  database = await scratchDatabase({ empty: true, statementMs: LIMIT_MS });
});
afterEach(() => database.remove());

/** Given back whatever becomes of it, so that a failure shows at once. */
async function onSnapshot<T>(work: (snapshot: ReadSnapshot) => Promise<T>): Promise<T> {
  const snapshot = await database.reads.acquire();
  try {
    return await work(snapshot);
  } finally {
    await snapshot.release();
  }
}

it("ends a statement that reads for too long, and says which limit it met and how to mend it", async () => {
  const cutOff = await database.look(endless).catch((error) => error);
  expect(cutOff).toMatchObject(cut);
  expect(cutOff.message).toMatch(/over 200 ms.*narrow filter/);
});

it("keeps every connection usable", async () => {
  const { reads } = database;
  const cutOff = Array.from({ length: reads.most * 2 }, () =>
    onSnapshot((snapshot) => expect(snapshot.read(endless)).rejects.toMatchObject(cut)),
  );
  await Promise.all(cutOff);
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  const counted = await Promise.all(lent.map((snapshot) => snapshot.read(countTo(10))));
  expect(counted).toEqual(Array(reads.most).fill([{ total: 10 }]));
  await Promise.all(lent.map((snapshot) => snapshot.release()));
});

it("cuts nobody else's", async () => {
  let isCut = false;
  const cutting = database.look(endless).catch((error) => {
    isCut = true;
    return error;
  });
  await onSnapshot(async (other) => {
    let answered = 0;
    while (!isCut) {
      expect(await other.read(countTo(1000))).toEqual([{ total: 1000 }]);
      answered += 1;
    }
    expect(await other.read(countTo(1000))).toEqual([{ total: 1000 }]);
    expect(answered).toBeGreaterThan(1);
  });
  expect(await cutting).toMatchObject(cut);
});

it("lets a statement that writes take its time", async () => {
  // nothing of it is ever interrupted: as long as reading may take, twice
  const long = countTo(400_000);
  const rows = await database.writes.run(async (transaction) => {
    const began = performance.now();
    const found: unknown[] = [];
    while (performance.now() - began < 2 * LIMIT_MS) found.push(...(await transaction.read(long)));
    return found;
  });
  expect(rows.length).toBeGreaterThan(0);
});
