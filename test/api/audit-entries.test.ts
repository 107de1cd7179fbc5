import sql, { type Sql } from "sql-template-tag";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ActualInput } from "../../server/src/recording/fact-input.ts";
import { type Editor, editorOf } from "../support/editor.ts";
import { mutations } from "../support/mutations.ts";
import { actual as decisive } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let editor: Editor;
beforeAll(async () => {
  server = await startServer();
  editor = await editorOf(server);
});
afterAll(() => server.stop());

/** Each test writes about a year of its own. */
let year = 2100;
let actual: ActualInput;
let key: string;
/** state of the data before the test */
let version: number;
beforeEach(async () => {
  year += 1;
  actual = { ...decisive, year };
  key = `A.vn63-40.ICT_REVENUE.${year}.12.LEVEL.MAIN`;
  version = await server.database.dataVersion();
});

const entries = () =>
  server.database.look<Record<string, unknown>>(
    sql`SELECT * FROM audit_entry WHERE subject LIKE ${`${key}.%`} ORDER BY data_version`,
  );

test("it says who did what, with the words before and after, the request and the state of the data", async () => {
  await editor.run("recordActual", { input: actual });
  await editor.run("reviseActual", { input: { ...actual, value: "4200" }, expected: 1 });
  const { actual: withdrawn } = await editor.run("withdrawActual", { id: `${key}.2` });
  await editor.run("recordActual", { input: actual });
  const found = await entries();
  expect(found.map(({ action, subject, data_version }) => [action, subject, data_version])).toEqual([
    ["recordActual", `${key}.1`, version + 1],
    ["reviseActual", `${key}.2`, version + 2],
    ["withdrawActual", `${key}.2`, version + 3],
  ]);
  expect(found[0]).toMatchObject({ role: "EDITOR", token_name: "EDITOR of a test", before: null });
  expect(found[0]?.request_id).toMatch(/\S/);
  const wordsOf = (text: unknown) => JSON.parse(String(text));
  expect(wordsOf(found[1]?.before)).toMatchObject({ revision: 1, value: 4100.5 });
  expect(wordsOf(found[1]?.after)).toMatchObject({ revision: 2, value: 4200 });
  expect(wordsOf(found[2]?.before)).toMatchObject({ revision: 2, withdrawnAt: null });
  const { withdrawnAt } = withdrawn as { withdrawnAt: string };
  expect(wordsOf(found[2]?.after)).toMatchObject({ withdrawnAt });
});

const recorded = async () =>
  (await server.database.look(sql`SELECT id FROM actual WHERE fact_key = ${key}`)).length;
const fails = async () => {
  const { errors } = await server.query(mutations.recordActual, { input: actual }, editor.token);
  expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
};

test("without its entry a change is not kept", async () => {
  const rename = (statement: Sql) =>
    server.database.writes.runAside(async (transaction) => {
      await transaction.write(statement);
      await transaction.write(sql`UPDATE api_token SET name = name`);
    });
  await rename(sql`ALTER TABLE audit_entry RENAME TO lost`);
  await fails();
  await rename(sql`ALTER TABLE lost RENAME TO audit_entry`);
  expect([await recorded(), await server.database.dataVersion()]).toEqual([0, version]);
});

test("without the change its entry is not kept", async () => {
  const { writes } = server.database;
  const inTurn = writes.run.bind(writes);
  const cut = vi.spyOn(writes, "run").mockImplementationOnce((work) =>
    inTurn(async (transaction) => {
      await work(transaction);
      const written = sql`SELECT id FROM audit_entry WHERE subject = ${`${key}.1`}`;
      expect(await transaction.read(written)).toHaveLength(1);
      throw new Error("the power went");
    }),
  );
  await fails();
  expect(cut).toHaveBeenCalledOnce();
  expect([await entries(), await recorded(), await server.database.dataVersion()]).toEqual([[], 0, version]);
});
