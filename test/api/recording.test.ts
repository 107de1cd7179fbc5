import sql from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allPairs, recomputeAttainments } from "../../server/src/attainments/recompute.service.ts";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { recordActual, recordTarget } from "../../server/src/recording/record.service.ts";
import { shippedData } from "../support/fixed-world.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

let database: ScratchDatabase;
beforeEach(async () => {
  database = await scratchDatabase();
});
afterEach(() => database.remove());

const write = <T>(work: (transaction: WriteTransaction) => Promise<T>) => database.writes.run(work);

const verdictOf = async (id: string) =>
  (await database.look<{ verdict: string }>(sql`SELECT verdict FROM attainment WHERE id = ${id}`))[0]
    ?.verdict;

describe("recording", () => {
  test("an actual decides the target it belongs to, in the same transaction", async () => {
    const id = "vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN";
    expect(await verdictOf(id)).toBe("NO_ACTUAL");
    const { actuals, attainments } = await write((transaction) => recordActual(transaction, actual));
    expect(actuals[0]).toMatchObject({
      id: "A.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.1",
      value: 4100.5,
      decimals: 2,
      revision: 1,
    });
    expect(attainments.changed).toContain(id);
    expect(await verdictOf(id)).toBe("MET");
  });

  test("a target of a year without figures brings the year", async () => {
    const { targets } = await write((transaction) =>
      recordTarget(transaction, { ...target, fromYear: 2015, year: 2031 }),
    );
    expect(targets[0]?.id).toBe("T.vn63-40.ICT_REVENUE.2015-2031.12.LEVEL.MAIN.1");
    expect(await database.look(sql`SELECT value FROM year WHERE value = 2031`)).toHaveLength(1);
  });

  test("nothing is left of a transaction that fails", async () => {
    const before = await database.dataVersion();
    const failing = write(async (transaction) => {
      await recordActual(transaction, actual);
      throw new Error("the power went");
    });
    await expect(failing).rejects.toThrow("the power went");
    expect(await verdictOf("vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN")).toBe("NO_ACTUAL");
    expect(await database.dataVersion()).toBe(before);
  });

  test("a gate inside a gate is refused instead of waiting for ever", async () => {
    const nested = write(() => write((transaction) => recordActual(transaction, actual)));
    await expect(nested).rejects.toThrow(/hand the transaction down/);
  });

  test("the same words of the same source are recorded once", async () => {
    await write((transaction) => recordActual(transaction, actual));
    const before = await database.dataVersion();
    const again = await write((transaction) => recordActual(transaction, actual));
    expect(again).toMatchObject({ actuals: [], unchanged: 1 });
    expect(await database.dataVersion()).toBe(before);
  });

  test("loading the shipped figures again changes nothing", async () => {
    const before = await database.dataVersion();
    const loaded = await loadFigures(database, shippedData, { write: () => undefined });
    expect(loaded).toMatchObject({ targets: 0, actuals: 0, changed: false });
    expect(await database.dataVersion()).toBe(before);
  });

  test("working everything out again changes nothing", async () => {
    const before = await database.dataVersion();
    const changes = await write(async (transaction) =>
      recomputeAttainments(transaction, await allPairs(transaction)),
    );
    expect(changes).toMatchObject({ added: [], changed: [], removed: [] });
    expect(await database.dataVersion()).toBe(before);
  });
});
