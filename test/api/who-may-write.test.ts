import { createHash } from "node:crypto";
import type { SourceInput } from "@doichieu/schema";
import sql, { raw } from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { examples, type MutationName, mutations, type Written } from "../support/mutations.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let tokens: Record<string, string | undefined>;
beforeAll(async () => {
  server = await startServer();
  tokens = {
    nobody: undefined,
    "a viewer": await server.issueToken("VIEWER"),
    "an editor": await server.issueToken("EDITOR"),
    "the province's editor": await server.issueToken("EDITOR", { provinces: ["vn63-04", "vn63-40"] }),
    "another province's editor": await server.issueToken("EDITOR", { provinces: ["vn63-04"] }),
    "an admin": await server.issueToken("ADMIN"),
    "an expired token": await server.issueToken("ADMIN", { state: "EXPIRED" }),
    "a revoked token": await server.issueToken("ADMIN", { state: "REVOKED" }),
    garbage: "dc_garbage",
  };
});
afterAll(() => server.stop());

type Answer = "DONE" | "NEEDS_ROLE" | "OTHER_PROVINCE" | "UNAUTHENTICATED";

const ofProvinces: Record<string, Answer> = {
  nobody: "NEEDS_ROLE",
  "a viewer": "NEEDS_ROLE",
  "an editor": "DONE",
  "the province's editor": "DONE",
  "another province's editor": "OTHER_PROVINCE",
  "an admin": "DONE",
  "an expired token": "UNAUTHENTICATED",
  "a revoked token": "UNAUTHENTICATED",
  garbage: "UNAUTHENTICATED",
};

/** Indicators and sectors belong to no province. */
const ofAll: typeof ofProvinces = {
  ...ofProvinces,
  "an editor": "NEEDS_ROLE",
  "the province's editor": "NEEDS_ROLE",
  "another province's editor": "NEEDS_ROLE",
};

const allowed: Record<MutationName, Record<string, Answer>> = {
  recordTarget: ofProvinces,
  recordActual: ofProvinces,
  reviseTarget: ofProvinces,
  reviseActual: ofProvinces,
  withdrawTarget: ofProvinces,
  withdrawActual: ofProvinces,
  saveSource: ofProvinces,
  saveIndicator: ofAll,
  saveSector: ofAll,
};

const rows = Object.entries(allowed).flatMap(([name, answers]) =>
  Object.entries(answers).map(([who, answer]) => [name as MutationName, who, answer] as const),
);

const tables = [
  "data_version",
  "target",
  "actual",
  "attainment",
  "source",
  "indicator",
  "sector",
  "audit_entry",
];

/** Everything that a mutation could change, in short. */
async function everything(): Promise<string> {
  const found = await Promise.all(
    tables.map((table) => server.database.look(sql`SELECT * FROM ${raw(table)} ORDER BY 1`)),
  );
  return createHash("sha256").update(JSON.stringify(found)).digest("hex");
}

async function run(name: MutationName, variables: object, token?: string) {
  const { status, data, errors } = await server.query<{ result: Written }>(mutations[name], variables, token);
  return { status, code: errors?.[0]?.extensions.code, result: data?.result };
}

describe("only what the table allows, and a refusal leaves nothing behind", () => {
  test.each(rows)("%s by %s: %s", async (name, who, answer) => {
    const year = 2030 + rows.findIndex((row) => row[0] === name && row[1] === who);
    const { variables, after } = examples[name](year);
    if (after) await run(after.name, after.variables, tokens["an admin"]);
    await server.database.writes.drained();
    const before = await everything();
    const { status, code, result } = await run(name, variables, tokens[who]);
    if (answer === "DONE") {
      expect(result?.__typename).toMatch(/(Recorded|Withdrawn|Saved)$/);
      expect(await everything()).not.toBe(before);
      return;
    }
    if (answer === "UNAUTHENTICATED") expect([status, code]).toEqual([401, answer]);
    else expect(result).toMatchObject({ __typename: "Forbidden", reason: answer });
    expect(await everything()).toBe(before);
  });
});

test("what is forbidden says which role it takes, and nothing of what is there", async () => {
  const { variables } = examples.recordTarget(2200);
  const { result } = await run("recordTarget", variables);
  expect(result).toMatchObject({
    needs: "EDITOR",
    message: expect.stringContaining("Authorization: Bearer"),
  });
  const ids = ["T.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.1", "T.vn63-40.LUCK.1999.12.LEVEL.MAIN.1"];
  const [there, notThere] = await Promise.all(
    ids.map((id) => run("withdrawTarget", { id }, tokens["another province's editor"])),
  );
  expect(there?.result).toEqual(notThere?.result);
});

test("a source is neither taken from another province nor given to one", async () => {
  const own = tokens["another province's editor"];
  const { input } = examples.saveSource(2198).variables as { input: SourceInput };
  const mine = { ...input, id: "CB-2016-01", province: "vn63-04" };
  expect((await run("saveSource", { input: mine }, own)).result).toMatchObject({ __typename: "SourceSaved" });
  await server.database.writes.drained();
  const before = await everything();
  const taken = await run("saveSource", { input: { ...mine, id: "NA-2014-01" }, expected: "any" }, own);
  const given = await run("saveSource", { input: { ...mine, province: "vn63-40" } }, own);
  for (const { result } of [taken, given]) {
    expect(result).toMatchObject({ __typename: "Forbidden", reason: "OTHER_PROVINCE" });
  }
  expect(await everything()).toBe(before);
});

test("a token revoked while its request waited for its turn writes nothing", async () => {
  const token = await server.issueToken("EDITOR");
  const { writes } = server.database;
  const inTurn = writes.run.bind(writes);
  let before = "";
  const waiting = vi.spyOn(writes, "run").mockImplementationOnce(async (work) => {
    await writes.runAside((transaction) =>
      transaction.write(sql`UPDATE api_token SET revoked_at = ${transaction.now} WHERE role = 'EDITOR'`),
    );
    before = await everything();
    return inTurn(work);
  });
  const { code } = await run("recordTarget", examples.recordTarget(2199).variables, token);
  expect([waiting.mock.calls.length, code]).toEqual([1, "UNAUTHENTICATED"]);
  expect(await everything()).toBe(before);
  waiting.mockRestore();
});

test("a mutation is never a GET, and never a table", async () => {
  const query =
    'mutation { withdrawTarget(id: "T.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.1") { __typename } }';
  const authorization = `Bearer ${await server.issueToken("ADMIN")}`;
  const before = await everything();
  const link = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
    headers: { authorization },
  });
  expect([link.status, link.headers.get("allow")]).toEqual([405, "POST"]);
  const table = await fetch(`${server.url}/graphql.csv`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  expect(table.status).toBe(400);
  expect(await everything()).toBe(before);
});
