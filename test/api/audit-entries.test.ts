import sql, { type Sql } from "sql-template-tag";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ActualInput } from "../../server/src/recording/fact-input.ts";
import { type Editor, editorOf, newFigure } from "../support/editor.ts";
import { mutations } from "../support/mutations.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let editor: Editor;
beforeAll(async () => {
  server = await startServer();
  editor = await editorOf(server);
});
afterAll(() => server.stop());

const entriesOf = (key: string) =>
  server.database.look<Record<string, unknown>>(
    sql`SELECT * FROM audit_entry WHERE subject LIKE ${`${key}.%`} ORDER BY data_version`,
  );

test("it says who did what, with the words before and after, the request and the state of the data", async () => {
  const { actual, key, version } = await newFigure(server, 2101);
  await editor.run("recordActual", { input: actual });
  await editor.run("reviseActual", { input: { ...actual, value: "4200" }, expected: 1 });
  const { actual: withdrawn } = await editor.run("withdrawActual", { id: `${key}.2` });
  await editor.run("recordActual", { input: actual });
  const found = await entriesOf(key);
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

const recorded = async (key: string) =>
  (await server.database.look(sql`SELECT id FROM actual WHERE fact_key = ${key}`)).length;
const fails = async (actual: ActualInput) => {
  const { errors } = await server.query(mutations.recordActual, { input: actual }, editor.token);
  expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
};

test("without its entry a change is not kept", async () => {
  const { actual, key, version } = await newFigure(server, 2102);
  const rename = (statement: Sql) =>
    server.database.writes.runAside(async (transaction) => {
      await transaction.write(statement);
      await transaction.write(sql`UPDATE api_token SET name = name`);
    });
  await rename(sql`ALTER TABLE audit_entry RENAME TO lost`);
  await fails(actual);
  await rename(sql`ALTER TABLE lost RENAME TO audit_entry`);
  expect([await recorded(key), await server.database.dataVersion()]).toEqual([0, version]);
});

test("without the change its entry is not kept", async () => {
  const { actual, key, version } = await newFigure(server, 2103);
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
  await fails(actual);
  expect(cut).toHaveBeenCalledOnce();
  expect([await entriesOf(key), await recorded(key), await server.database.dataVersion()]).toEqual([
    [],
    0,
    version,
  ]);
});
