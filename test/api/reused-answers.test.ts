import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordActual } from "../../server/src/recording/record.service.ts";
import { examples, mutations } from "../support/mutations.ts";
import { reviseFigure } from "../support/revise-figure.ts";
import { actual } from "../support/sample-facts.ts";
import { runInSecondProcess } from "../support/second-process.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { checkWhile } from "../support/torn-answers.ts";

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

/** How many answers are checked while facts change; CHECKED_READS=10000 npm test -- reused-answers for longer. */
const READS = Number(process.env.CHECKED_READS ?? 300);
/** and how often each of two processes changes them at the least */
const FEWEST_TURNS = 10;

const QUERY = `query Actuals($year: Int!) { actuals(filter: { year: { in: [$year] } }, first: 100) {
  nodes { id amount { value } province { nameVi } } totalCount } }`;

/** Statements sent since the last look, by whatever was answered. */
function countedStatements(): () => number {
  let seen = server.statements.length;
  return () => {
    const latest = server.statements.slice(seen);
    seen = server.statements.length;
    return latest.reduce((sum, each) => sum + each, 0);
  };
}

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const get = (parts: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parts)}`, { headers });

async function wholeOf(response: Response) {
  const headers = Object.fromEntries(response.headers);
  delete headers.date;
  return { status: response.status, headers, body: await response.text() };
}

const variables = { year: 2019 };
const inLink = { query: QUERY, variables: JSON.stringify(variables) };
const sha256Hash = createHash("sha256").update(QUERY).digest("hex");
const extensions = { persistedQuery: { version: 1, sha256Hash } };

const ways: Record<string, () => Promise<Response>> = {
  "a POST": () => post({ query: QUERY, variables }),
  "a POST in the newer type": () =>
    post({ query: QUERY, variables }, { accept: "application/graphql-response+json" }),
  "a GET": () => get(inLink),
  "a GET that takes anything": () => get(inLink, { accept: "text/html, */*;q=0.5" }),
  "a POST of a text and its hash": () => post({ query: QUERY, variables, extensions }),
  "a compressed answer": () => post({ query: QUERY, variables }, { "accept-encoding": "gzip" }),
};

describe("asked again", () => {
  test.each(Object.entries(ways))("%s is answered from memory, to the letter", async (_, ask) => {
    const statements = countedStatements();
    const first = await wholeOf(await ask());
    expect(JSON.parse(first.body).data.actuals.totalCount).toBeGreaterThan(0);
    expect(statements()).toBeGreaterThan(0);
    expect(await wholeOf(await ask())).toEqual(first);
    expect(statements()).toBe(0);
  });

  test("one way's answer serves the others, by its hash alone, too", async () => {
    const first = await (await post({ query: QUERY, variables, extensions })).text();
    const statements = countedStatements();
    for (const ask of Object.values(ways)) expect(await (await ask()).text()).toBe(first);
    expect(await (await post({ variables, extensions })).text()).toBe(first);
    expect(statements()).toBe(0);
  });

  test("an address that was drawn is drawn again without a statement", async () => {
    const draw = async () =>
      (await fetch(`${server.url}/?year=2019`, { headers: { accept: "text/html" } })).text();
    const statements = countedStatements();
    const first = await draw();
    expect(statements()).toBeGreaterThan(0);
    expect(await draw()).toBe(first);
    expect(statements()).toBe(0);
  });

  test("a hundred at once on a cold answer work it out once", async () => {
    // master data are read by the first; another text is another question
    await (await post({ query: `${QUERY} `, variables })).text();
    const statements = countedStatements();
    await (await post({ query: `${QUERY}  `, variables })).text();
    const ofOne = statements();
    expect(ofOne).toBeGreaterThan(0);
    const ask = [() => post({ query: QUERY, variables }), () => get(inLink)];
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, number) => (await ask[number % 2]?.())?.text()),
    );
    expect(statements()).toBe(ofOne);
    expect(new Set(answers).size).toBe(1);
  });
});

describe("what changes", () => {
  test("a fact shows at once, and the old answer never again", async () => {
    const listed = async () => {
      const { data } = JSON.parse(await (await get(inLink)).text());
      return data.actuals as { totalCount: number; nodes: { amount: { value: number } | null }[] };
    };
    const before = await listed();
    for (let count = 1; count <= 20; count += 1) {
      const month = { ...actual, year: 2019, throughMonth: 6, value: String(4000 + count) };
      await server.database.writes.run((transaction) => recordActual(transaction, month));
      const { nodes, totalCount } = await listed();
      expect(totalCount).toBe(before.totalCount + 1);
      expect(nodes.map(({ amount }) => amount?.value)).toContain(4000 + count);
    }
  });

  // who reads and who writes share one thread here: on a busy machine the writer waits long for its turns
  test("nothing is stale or torn while facts change in this process", async () => {
    const statements = countedStatements();
    const [changes, atOnce] = [25, 4];
    let done = false;
    let acknowledged = 0;
    const checks = Array.from({ length: atOnce }, () =>
      checkWhile(
        server,
        () => !done,
        () => acknowledged,
      ),
    );
    for (let count = 1; count <= changes; count += 1) {
      acknowledged = await reviseFigure(server.database.writes, count);
      await server.query("{ dataVersion { number } }");
    }
    done = true;
    const checked = await Promise.all(checks);
    expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
    const versions = new Set(checked.flatMap(({ versions }) => [...versions]));
    expect(versions.size).toBeGreaterThan(changes / 4);
    expect(statements()).toBeGreaterThan(0);
  }, 120_000);

  test(
    "nor while this process and another change them",
    async () => {
      const other = runInSecondProcess("revise-figure.ts", [server.databaseUrl]);
      // in turn, so that neither waits for the other for ever
      const revisedByOther = async () => Number(await other.answer("revise"));
      const others = [await revisedByOther()];
      const own: number[] = [];
      let left = READS;
      const hasMore = () => left-- > 0 || own.length < FEWEST_TURNS;
      const acknowledged = () => Math.max(own.at(-1) ?? 0, others.at(-1) ?? 0);
      const checks = Array.from({ length: 4 }, () => checkWhile(server, hasMore, acknowledged));
      while (left > 0 || own.length < FEWEST_TURNS) {
        // halves: no value that the other one writes
        own.push(await reviseFigure(server.database.writes, own.length + 0.5));
        others.push(await revisedByOther());
      }
      const checked = await Promise.all(checks);
      await other.kill();
      expect(checked.flatMap(({ faults }) => faults)).toEqual([]);
      const versions = new Set(checked.flatMap(({ versions: seen }) => [...seen]));
      const seenOf = (written: readonly number[]) => written.filter((version) => versions.has(version));
      expect(seenOf(own).length).toBeGreaterThan(2);
      expect(seenOf(others).length).toBeGreaterThan(2);
    },
    30_000 + READS * 30,
  );

  test("another day in Viet Nam is another answer", async () => {
    let now = "2025-11-15T05:00:00Z";
    const days = await startServer({ clock: () => new Date(now) });
    const due = async () => {
      const { data } = await days.query<{ attainmentSummary: { notDue: number }[] }>(
        "{ attainmentSummary(groupBy: []) { notDue } }",
      );
      return data.attainmentSummary[0]?.notDue ?? 0;
    };
    const today = await due();
    expect(today).toBeGreaterThan(0);
    expect(await due()).toBe(today);
    now = "2031-01-01T00:00:00Z";
    expect(await due()).toBeLessThan(today);
    await days.stop();
  });
});

describe("what is not reused", () => {
  test.each([
    ["an error in the question", "{ luck }"],
    [
      "a refusal in part of it",
      '{ years { value } province(id: "vn63-40") { attainments(after: "x") { totalCount } } }',
    ],
  ])("%s", async (_, query) => {
    const observed = server.statements.length;
    const first = await (await post({ query })).text();
    expect(first).toContain('"errors"');
    expect(await (await post({ query })).text()).toBe(first);
    expect(server.statements.length).toBe(observed + 2);
  });

  test("a question over a limit, whatever was kept", async () => {
    const query =
      "query ($first: Int!) { attainments(first: $first) { nodes { id indicator { attainments(first: 200) { nodes { id } } } } } }";
    for (const first of [1, 200, 1, 200]) {
      const { status } = await server.query(query, { first });
      expect([first, status]).toEqual([first, first === 1 ? 200 : 400]);
    }
  });

  test("a change", async () => {
    const token = await server.issueToken("EDITOR");
    const { variables: input } = examples.recordActual(2021);
    const ask = () => server.query<{ result: { unchanged: boolean } }>(mutations.recordActual, input, token);
    const both = await Promise.all([ask(), ask()]);
    expect(both.map(({ data }) => data.result.unchanged).sort()).toEqual([false, true]);
    expect((await ask()).data.result.unchanged).toBe(true);
  });

  test("an answer of somebody with a token, to who has none", async () => {
    const locked = await startServer({ isLocked: true });
    const token = await locked.issueToken("VIEWER");
    const query = "{ years { value } }";
    for (const _ of [1, 2]) {
      expect((await locked.query(query, {}, token)).status).toBe(200);
      expect((await locked.query(query)).errors?.[0]?.extensions.code).toBe("NOT_TRUSTED");
    }
    await locked.stop();
  });

  test("anything where there is no room for it", async () => {
    const without = await startServer({ reuseBytes: 0 });
    const ask = () => without.query("{ years { value } sectors { code } actuals { totalCount } }");
    const first = await ask();
    expect(await ask()).toEqual(first);
    const [one, other] = without.statements.slice(-2);
    expect(one).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
    await without.stop();
  });
});
