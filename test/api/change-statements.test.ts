import type { Sql } from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { actualEdits } from "../../server/src/recording/edit-fact.service.ts";
import { actual } from "../support/sample-facts.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

/** Each is a round trip to the database, which a change at ten million figures spends most of its time on. */
const MOST = 15;

let database: ScratchDatabase;
let revision = 1;
beforeAll(async () => {
  database = await scratchDatabase();
  await database.writes.run((transaction) => actualEdits.record(transaction, actual));
});
afterAll(() => database.remove());

/** The same transaction; texts of its statements go to `sent`. */
function observed(transaction: WriteTransaction, sent: string[]): WriteTransaction {
  const note = (statements: Sql | readonly Sql[]) =>
    sent.push(...([statements].flat() as Sql[]).map(({ text }) => text));
  return {
    ...transaction,
    now: transaction.now,
    dataVersion: transaction.dataVersion,
    generated: transaction.generated,
    catalogue: transaction.catalogue,
    read: (statement) => {
      note(statement);
      return transaction.read(statement);
    },
    write: (statements) => {
      note(statements);
      return transaction.write(statements);
    },
    writeMaster: (statements) => {
      note(statements);
      return transaction.writeMaster(statements);
    },
  };
}

/** The statements that revising the figure takes. */
async function revise(value: string): Promise<string[]> {
  const sent: string[] = [];
  const edited = await database.writes.run((transaction) =>
    actualEdits.revise(observed(transaction, sent), { ...actual, value }, revision),
  );
  expect(edited.outcome).toBe("DONE");
  revision += 1;
  return sent;
}

const about = (sent: readonly string[], table: string) =>
  sent.filter((text) => new RegExp(`^(INSERT INTO|UPDATE|DELETE FROM) ${table}\\b`).test(text));

describe("a figure is revised", () => {
  beforeAll(() => revise("4101.5"));

  test("in as many statements however many revisions it has", async () => {
    const first = await revise("4102.5");
    for (let more = 0; more < 5; more += 1) await revise(String(4103 + more));
    expect(await revise("4104.5")).toEqual(first);
    expect(first.length).toBeLessThanOrEqual(MOST);
  });

  // for a list PostgreSQL reads every revision that counts no longer
  test("its revisions are found by its key, which is no list", async () => {
    const [revisions, ...others] = (await revise("4106.5")).filter((text) => text.includes("f.fact_key IN"));
    expect(revisions).toContain("f.fact_key IN ($1) AND f.is_current");
    expect(others).toEqual([]);
  });

  // once as reported and once on today's boundaries
  test("with its verdict as it was, no indicator is counted anew", async () => {
    const sent = await revise("4105.5");
    expect(about(sent, "attainment")).toHaveLength(2);
    expect(about(sent, "province_rollup")).toHaveLength(2);
    expect(about(sent, "indicator_rollup")).toEqual([]);
  });

  test("into another verdict, what is counted is", async () => {
    const sent = await revise("1");
    expect(about(sent, "indicator_rollup")).toHaveLength(4);
  });
});
