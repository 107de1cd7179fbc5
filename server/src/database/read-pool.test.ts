import sql from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import type { ReadingConnection } from "./connection.ts";
import { ReadPool } from "./read-pool.ts";

let database: ScratchDatabase;

beforeEach(async () => {
  database = await scratchDatabase({ empty: true });
});

afterEach(() => database.remove());

const addYear = (value: number) =>
  database.writes.run((transaction) => transaction.write(sql`INSERT INTO year (value) VALUES (${value})`));

async function years(): Promise<number> {
  const snapshot = await database.reads.acquire();
  try {
    return (await snapshot.read(sql`SELECT value FROM year`)).length;
  } finally {
    await snapshot.release();
  }
}

describe("reading", () => {
  it("serves more readers than it has connections", async () => {
    await addYear(2019);
    expect(await Promise.all(Array.from({ length: 40 }, years))).toEqual(Array(40).fill(1));
  });

  it("keeps what a reader sees still while others write", async () => {
    const snapshot = await database.reads.acquire();
    await addYear(2019);
    expect(await snapshot.read(sql`SELECT value FROM year`)).toEqual([]);
    expect(snapshot.dataVersion).toBe(0);
    await snapshot.release();
    expect(await years()).toBe(1);
  });

  it("cannot write", async () => {
    const snapshot = await database.reads.acquire();
    await expect(snapshot.read(sql`INSERT INTO year (value) VALUES (2019)`)).rejects.toThrow(
      /readonly|read-only transaction/,
    );
    await snapshot.release();
  });

  it("lends a connection again after a statement failed on it", async () => {
    for (let time = 0; time < 10; time += 1) {
      const snapshot = await database.reads.acquire();
      await expect(snapshot.read(sql`SELECT luck FROM year`)).rejects.toThrow(/luck/);
      await snapshot.release();
    }
    expect(await years()).toBe(0);
  });

  it("leaves nobody waiting when the database goes away", async () => {
    const lost = () => Promise.reject(new Error("the database is gone"));
    const state = { number: 1, catalogue: 1, changed_at: "", generated: null };
    const cut: ReadingConnection = {
      isAlive: () => true,
      pin: () => Promise.resolve({ state, mark: null }),
      read: lost,
      giveBack: lost,
      close: lost,
    };
    const opened = [cut];
    const openReader = () => {
      const connection = opened.pop();
      return connection ? Promise.resolve(connection) : lost();
    };
    const pool = new ReadPool({ json: database.reads.json, mostReaders: 1, openReader });
    const snapshot = await pool.acquire();
    const waiting = Promise.allSettled(Array.from({ length: 5 }, () => pool.acquire()));
    await snapshot.release();
    expect((await waiting).map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
    await pool.close();
  });

  it("lends nobody who waits a connection that was lost while it was lent", async () => {
    const nothing = () => Promise.resolve();
    const state = { number: 1, catalogue: 1, changed_at: "", generated: null };
    const lost = new Set<number>();
    let opened = 0;
    const openReader = () => {
      opened += 1;
      const number = opened;
      return Promise.resolve({
        isAlive: () => !lost.has(number),
        pin: () => Promise.resolve({ state, mark: "kept" }),
        read: <R>() => Promise.resolve([number as R]),
        giveBack: nothing,
        close: nothing,
      });
    };
    const pool = new ReadPool({ json: database.reads.json, mostReaders: 1, openReader });
    const first = await pool.acquire();
    const waiting = pool.acquire();
    lost.add(1);
    await first.release();
    const second = await waiting;
    expect(await second.read(sql`SELECT 1`)).toEqual([2]);
    await second.release();
    await pool.close();
  });

  it("closes only when the last reader is done", async () => {
    const snapshot = await database.reads.acquire();
    const closing = database.reads.close().then(() => "closed");
    const first = await Promise.race([closing, snapshot.read(sql`SELECT 1 AS one`)]);
    expect(first).toEqual([{ one: 1 }]);
    await snapshot.release();
    expect(await closing).toBe("closed");
  });
});

describe("writing", () => {
  it("takes turns: many at once are all done, each with its own version", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => addYear(2000 + index)));
    expect(await years()).toBe(30);
    const snapshot = await database.reads.acquire();
    expect(snapshot.dataVersion).toBe(30);
    await snapshot.release();
  });

  it("goes on after a transaction that failed", async () => {
    await addYear(2019);
    await expect(addYear(2019)).rejects.toThrow(/unique/i);
    await addYear(2020);
    expect(await years()).toBe(2);
  });

  it("keeps the links between tables", async () => {
    const orphan = database.writes.run((transaction) =>
      transaction.write(sql`INSERT INTO province_succession VALUES ('a', 'b', '2025-07-01')`),
    );
    await expect(orphan).rejects.toThrow(/foreign key/i);
  });

  it("tells apart versions of the data and versions of the catalogue", async () => {
    await addYear(2019);
    await database.writes.run((transaction) =>
      transaction.writeMaster(sql`INSERT INTO year (value) VALUES (2020)`),
    );
    await addYear(2021);
    const snapshot = await database.reads.acquire();
    expect(snapshot).toMatchObject({ dataVersion: 3, catalogueVersion: 2 });
    await snapshot.release();
  });
});
