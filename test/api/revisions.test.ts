import sql from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { actualEdits, targetEdits } from "../../server/src/recording/edit-fact.service.ts";
import type { ActualInput, TargetInput } from "../../server/src/recording/fact-input.ts";
import { recordActual } from "../../server/src/recording/record.service.ts";
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

describe("revisions (M14)", () => {
  const key = "A.vn63-24.GRDP.2022.12.GROWTH.MAIN";
  const grdp: ActualInput = {
    ...actual,
    province: "vn63-24",
    indicator: "GRDP",
    year: 2022,
    measure: "GROWTH",
    value: "19.5",
    status: "FINAL",
    source: "BG-2023-01",
  };
  const history = () =>
    database.look<{ revision: number; value: number; is_current: number; withdrawn_at: string | null }>(
      sql`SELECT revision, value, CAST(is_current AS integer) AS is_current, withdrawn_at
          FROM actual WHERE fact_key = ${key} ORDER BY revision`,
    );

  test("the final figure counts, the estimate stays", async () => {
    expect(await history()).toMatchObject([
      { revision: 1, value: 19.8, is_current: 0 },
      { revision: 2, value: 19.3, is_current: 1 },
    ]);
  });

  test("a figure published earlier is kept and does not count", async () => {
    await write((transaction) => recordActual(transaction, { ...grdp, source: "NA-2014-01" }));
    expect(await history()).toMatchObject([
      { is_current: 0 },
      { is_current: 1 },
      { value: 19.5, is_current: 0 },
    ]);
  });

  test("a revision counts, and may go back to what was said before", async () => {
    const revised = await write((transaction) => actualEdits.revise(transaction, grdp, 2));
    expect(revised).toMatchObject({ outcome: "DONE", after: { revision: 3, value: 19.5 } });
    const back = await write((transaction) => actualEdits.revise(transaction, { ...grdp, value: "19.3" }, 3));
    expect(back).toMatchObject({ outcome: "DONE", after: { revision: 4 } });
    expect((await history()).map((row) => row.is_current)).toEqual([0, 0, 0, 1]);
  });

  test("whoever saw an older revision is told what is there now", async () => {
    await write((transaction) => actualEdits.revise(transaction, grdp, 2));
    const late = await write((transaction) => actualEdits.revise(transaction, { ...grdp, value: "20" }, 2));
    expect(late).toMatchObject({ outcome: "CONFLICT", now: { revision: 3, value: 19.5 } });
    expect(await history()).toHaveLength(3);
  });

  test("two editors at once: one is done, the other is told", async () => {
    const both = await Promise.all(
      ["19.5", "19.6"].map((value) =>
        write((transaction) => actualEdits.revise(transaction, { ...grdp, value }, 2)),
      ),
    );
    expect(both.map((edited) => edited.outcome)).toEqual(["DONE", "CONFLICT"]);
  });

  test("a withdrawn revision is in no answer, and the one before counts again", async () => {
    const withdrawn = await write((transaction) => actualEdits.withdraw(transaction, `${key}.2`));
    expect(withdrawn).toMatchObject({ outcome: "DONE", after: { revision: 2 } });
    // the instant of the change itself, which is later than all before it
    const [version] = await database.look<{ changed_at: string }>(sql`SELECT changed_at FROM data_version`);
    expect(await history()).toMatchObject([
      { is_current: 1, withdrawn_at: null },
      { is_current: 0, withdrawn_at: version?.changed_at },
    ]);
    expect(version?.changed_at.slice(0, 19)).toBe("2025-11-15T05:00:00");
    const again = await write((transaction) => actualEdits.withdraw(transaction, `${key}.2`));
    expect(again.outcome).toBe("CONFLICT");
  });

  test("withdrawing the only figure takes its attainment away", async () => {
    const id = "vn63-02.PHONE_SUBSCRIBERS.2018.NO_TARGET";
    const facts = await database.look<{ id: string }>(
      sql`SELECT id FROM actual WHERE province_id = 'vn63-02' AND indicator_id = 'PHONE_SUBSCRIBERS' AND year = 2018`,
    );
    expect(await verdictOf(id)).toBe("NO_TARGET");
    for (const fact of facts) await write((transaction) => actualEdits.withdraw(transaction, fact.id));
    expect(await verdictOf(id)).toBeUndefined();
  });

  test("a target is revised and withdrawn the same way", async () => {
    const set: TargetInput = { ...target, year: 2014, bound: "MORE_THAN", value: "4200" };
    const late = await write((transaction) => targetEdits.revise(transaction, set, 7));
    expect(late).toMatchObject({ outcome: "CONFLICT", now: { revision: 1, value: 4000 } });
    const revised = await write((transaction) => targetEdits.revise(transaction, set, 1));
    expect(revised).toMatchObject({ outcome: "DONE", after: { revision: 2, value: 4200 } });
    await write((transaction) =>
      targetEdits.withdraw(transaction, "T.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.2"),
    );
    const [stored] = await database.look<{ target: string }>(
      sql`SELECT target FROM attainment WHERE id = 'vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN'`,
    );
    expect(stored?.target).toContain("4000");
  });

  test("nothing to revise or withdraw is named", async () => {
    const unknown = { ...grdp, year: 1999 };
    const revised = await write((transaction) => actualEdits.revise(transaction, unknown, 1));
    expect(revised).toMatchObject({ outcome: "INVALID", problems: [{ field: "expectedRevision" }] });
    const withdrawn = await write((transaction) => actualEdits.withdraw(transaction, "A.none.1"));
    expect(withdrawn).toMatchObject({ outcome: "INVALID", problems: [{ field: "id" }] });
  });
});
