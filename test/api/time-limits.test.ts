import sql from "sql-template-tag";
import { afterEach, expect, test } from "vitest";
import { NOBODY } from "../../server/src/access/caller.ts";
import { todayInVietNam } from "../../server/src/clock.ts";
import { Deadline } from "../../server/src/operation/deadline.ts";
import { Operation } from "../../server/src/operation/operation.ts";
import { NOW } from "../support/fixed-world.ts";
import { examples, mutations } from "../support/mutations.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
afterEach(() => server.stop());

const silent = { error: () => undefined };

/** From here on, the regions never end. */
async function withoutEnd(): Promise<void> {
  await server.database.writes.run(async (transaction) => {
    await transaction.write([
      sql`ALTER TABLE region RENAME TO region_known`,
      sql`CREATE VIEW region AS WITH RECURSIVE n AS (SELECT * FROM region_known UNION ALL SELECT * FROM n) SELECT * FROM n`,
      sql`UPDATE data_version SET catalogue = number`,
    ]);
  });
}

/** Every connection answers when all are lent at once. */
async function expectWholePool(): Promise<void> {
  const { reads } = server.database;
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  const answers = await Promise.all(lent.map((snapshot) => snapshot.read(sql`SELECT 1 AS one`)));
  expect(answers).toEqual(Array(reads.most).fill([{ one: 1 }]));
  await Promise.all(lent.map((snapshot) => snapshot.release()));
}

test("a statement over its limit is a refusal with a code, and the next query is answered", async () => {
  server = await startServer({ statementMs: 100 });
  await withoutEnd();
  const { status, errors } = await server.query("{ regions { id } }");
  expect(status).toBe(200);
  expect(errors).toMatchObject([{ extensions: { code: "STATEMENT_TIMEOUT", milliseconds: 100 } }]);
  const { data } = await server.query<{ sectors: object[] }>("{ sectors { code } }");
  expect(data.sectors).toHaveLength(14);
  await expectWholePool();
});

test("an operation over its limit is answered at once; its connection comes back when the statement has ended", async () => {
  server = await startServer({ operationMs: 100, statementMs: 1000 });
  await withoutEnd();
  const questions = Array.from({ length: server.database.reads.most * 2 }, () =>
    server.query("{ regions { id } }"),
  );
  for (const { errors } of await Promise.all(questions)) {
    expect(errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT", milliseconds: 100 } }]);
    expect(errors?.[0]?.message).toMatch(/over 100 ms.*narrow filter/);
  }
  await expectWholePool();
});

test("waiting for a connection is part of an operation's time", async () => {
  server = await startServer({ operationMs: 100 });
  const { reads } = server.database;
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  // all connections are lent until it has been answered
  const { errors, extensions } = await server.query("{ sectors { code } }");
  expect(errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT" } }]);
  expect(extensions).toBeUndefined();
  expect(server.statements.at(-1)).toBe(0);
  await Promise.all(lent.map((snapshot) => snapshot.release()));
  await expectWholePool();
});

test("a change whose turn comes too late is refused at once, and never made", async () => {
  server = await startServer({ operationMs: 300 });
  const token = await server.issueToken("EDITOR");
  const { variables } = examples.recordTarget(2031);
  const { writes } = server.database;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const holding = writes.run(() => held);
  const late = await server.query(mutations.recordTarget, variables, token);
  expect(late.errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT" } }]);
  letGo();
  await holding;
  await writes.drained();
  const made = await server.query<{ result: { __typename: string; unchanged: boolean } }>(
    mutations.recordTarget,
    variables,
    token,
  );
  expect(made.data.result).toMatchObject({ __typename: "TargetRecorded", unchanged: false });
});

test("a change that has begun is answered for, however long it takes", async () => {
  server = await startServer({ empty: true });
  const { reads, writes } = server.database;
  const deadline = new Deadline(200);
  const operation = new Operation(reads, "2025-11-15", silent, "", null, NOBODY, writes, deadline);
  const written = await operation.write(async (transaction) => {
    const timeIsOver = deadline.within(new Promise(() => undefined));
    await expect(timeIsOver).rejects.toMatchObject({ code: "OPERATION_TIMEOUT" });
    return transaction.write(sql`INSERT INTO year (value) VALUES (2019)`);
  });
  expect(written).toBe(1);
  expect((await operation.dataRead())?.dataVersion).toBe(1);
  await operation.end();
});

test("an operation sends nothing more once a limit was met", async () => {
  server = await startServer({ statementMs: 100 });
  await withoutEnd();
  const operation = (deadline?: Deadline) =>
    new Operation(
      server.database.reads,
      todayInVietNam(() => NOW),
      silent,
      "",
      null,
      NOBODY,
      null,
      deadline,
    );
  const slow = operation();
  await expect(slow.read(sql`SELECT id FROM region ORDER BY id`)).rejects.toMatchObject({
    code: "STATEMENT_TIMEOUT",
  });
  await expect(slow.read(sql`SELECT 1 AS one`)).rejects.toMatchObject({ code: "STATEMENT_TIMEOUT" });
  await expect(slow.nextTurn()).rejects.toMatchObject({ code: "STATEMENT_TIMEOUT" });
  expect(slow.statements).toBe(1);
  await slow.end();

  const late = operation(new Deadline(0));
  await expect(late.read(sql`SELECT 1 AS one`)).rejects.toMatchObject({ code: "OPERATION_TIMEOUT" });
  await expect(late.nextTurn()).rejects.toMatchObject({ code: "OPERATION_TIMEOUT" });
  expect(late.statements).toBe(0);
  await late.end();
  await expectWholePool();
});
