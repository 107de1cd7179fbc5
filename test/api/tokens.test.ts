import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runToken } from "../../server/src/tokens/run-token.ts";
import { NOW } from "../support/fixed-world.ts";
import { onPostgres } from "../support/scratch-place.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** `npm run token -- …`; answers what it printed. */
async function command(...args: string[]): Promise<string> {
  let printed = "";
  const output = { write: (text: string) => (printed += text) };
  await runToken(args, { env: { DATABASE_URL: server.databaseUrl }, clock: () => NOW, output });
  return printed;
}

const secretIn = (printed: string) => /^dc_[\w-]{43}$/m.exec(printed)?.[0] ?? "";
const idIn = (printed: string) => /^Token (\w+)/.exec(printed)?.[1] ?? "";

const issued = async (...args: string[]) => {
  const printed = await command("issue", "--name", "Sở Tài chính", "--role", "editor", ...args);
  return { printed, secret: secretIn(printed), id: idIn(printed) };
};

const ask = (authorization: string, path = "/graphql") =>
  fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: "{ dataVersion { number } }" }),
  });

describe("npm run token", () => {
  test("issues one that lets a request in, and says until when", async () => {
    const { printed, secret } = await issued();
    expect(printed).toContain("EDITOR, every province, until 2026-02-13 05:00 UTC");
    expect((await ask(`Bearer ${secret}`)).status).toBe(200);
  });

  test("for some provinces and days", async () => {
    const { printed } = await issued("--province", "vn63-40", "--province", "vn63-04", "--days", "1");
    expect(printed).toContain("EDITOR, vn63-04 vn63-40, until 2025-11-16 05:00 UTC");
  });

  test("revokes one, of which the server that runs knows at once; twice is as once", async () => {
    const { secret, id } = await issued();
    expect(await command("revoke", id)).toContain("it opens nothing any more");
    expect((await ask(`Bearer ${secret}`)).status).toBe(401);
    expect(await command("revoke", id)).toContain("is revoked since 2025-11-15 05:00 UTC");
  });

  test("lists them with their state, and without what opens anything", async () => {
    const { id, secret } = await issued();
    await command("revoke", id);
    const list = await command("list");
    expect(list).toMatch(new RegExp(`^${id}  Sở Tài chính .* EDITOR .* revoked `, "m"));
    expect(list).not.toContain(secret);
    expect(list).not.toMatch(/[0-9a-f]{64}/);
  });

  test("is audited, and is no change of the data", async () => {
    const before = await server.database.dataVersion();
    const { id } = await issued("--province", "vn63-40");
    await command("revoke", id);
    const entries = await server.database.look<{ action: string; after: string; token_id: null }>(
      sql`SELECT action, after, token_id FROM audit_entry WHERE subject = ${id} ORDER BY action`,
    );
    expect(entries.map(({ action }) => action)).toEqual(["issueToken", "revokeToken"]);
    expect(JSON.parse(entries[0]?.after ?? "")).toMatchObject({ role: "EDITOR", provinces: ["vn63-40"] });
    expect(await server.database.dataVersion()).toBe(before);
  });

  test.each([
    [[], "usage: npm run token"],
    [["steal"], "usage: npm run token"],
    [["list", "--days", "3"], "usage: npm run token"],
    [["revoke"], "usage: npm run token"],
    [["issue", "--luck"], "usage: npm run token"],
    [["issue", "--role", "editor"], '--name: "" will not do'],
    [["issue", "--name", "a\u0000b", "--role", "editor"], "--name"],
    [["issue", "--name", "x"], '--role: "" will not do; give viewer, editor or admin.'],
    [["issue", "--name", "x", "--role", "king"], "--role"],
    [["issue", "--name", "x", "--role", "editor", "--days", "0"], "a whole number from 1 to 366"],
    [["issue", "--name", "x", "--role", "editor", "--days", "367"], "a whole number from 1 to 366"],
    [["issue", "--name", "x", "--role", "editor", "--days", "1e1"], "a whole number from 1 to 366"],
    [["issue", "--name", "x", "--role", "admin", "--province", "vn63-40"], "only an editor's token"],
    [["issue", "--name", "x", "--role", "editor", "--province", "vn63-400"], "did you mean vn63-40?"],
    [["revoke", "none"], "There is no token none"],
  ])("%j: one line that says what to do", async (args, line) => {
    const refusal = await command(...args).catch((error) => error);
    expect(refusal.message).toContain(line);
    expect(refusal.message).not.toContain("\n");
  });
});

describe("who asks", () => {
  test("a token that does not hold refuses the whole request, in the same words whatever is wrong with it", async () => {
    const wrong = [
      `Bearer ${await server.issueToken("ADMIN", { state: "EXPIRED" })}`,
      `Bearer ${await server.issueToken("ADMIN", { state: "REVOKED" })}`,
      `Bearer dc_${"a".repeat(43)}`,
      "Bearer garbage",
      "Bearer ' OR 1=1 --",
      "Bearer",
      "dc_forgotten",
    ];
    const answers = await Promise.all(wrong.map((authorization) => ask(authorization)));
    for (const { status, headers } of answers) {
      expect([status, headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(JSON.parse(bodies[0] ?? "")).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  test("every door of GraphQL asks, and no other", async () => {
    expect((await ask("Bearer garbage", "/graphql.csv")).status).toBe(401);
    const page = await fetch(server.url, {
      headers: { authorization: "Bearer garbage", accept: "text/html" },
    });
    expect(page.status).toBe(200);
  });

  test("the password that a proxy in front asks for is none of ours", async () => {
    expect((await ask("Basic dXNlcjpwYXNz")).status).toBe(200);
  });

  test("a last use is noted once a minute, and is no change of the data", async () => {
    const { secret, id } = await issued();
    const before = await server.database.dataVersion();
    const lastUse = async () => {
      await server.database.writes.drained();
      const [row] = await server.database.look<{ last_used_at: string | null }>(
        sql`SELECT last_used_at FROM api_token WHERE id = ${id}`,
      );
      return row?.last_used_at;
    };
    const noteUseAt = (instant: string) =>
      server.database.writes.runAside((transaction) =>
        transaction.write(sql`UPDATE api_token SET last_used_at = ${instant} WHERE id = ${id}`),
      );
    expect(await lastUse()).toBeNull();
    await Promise.all(Array.from({ length: 5 }, () => ask(`Bearer ${secret}`)));
    expect(await lastUse()).toBe(NOW.toISOString());

    await noteUseAt("2025-11-15T04:59:30.000Z");
    await ask(`Bearer ${secret}`);
    expect(await lastUse()).toBe("2025-11-15T04:59:30.000Z");

    await noteUseAt("2025-11-15T04:59:00.000Z");
    await ask(`Bearer ${secret}`);
    expect(await lastUse()).toBe(NOW.toISOString());
    expect(await server.database.dataVersion()).toBe(before);
  });
});

test("a token's text is nowhere but where it was shown: not in the database, not in the log", async () => {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const talkative = await startServer({ logLevel: "trace" });
  try {
    const secret = await talkative.issueToken("EDITOR");
    const { status } = await talkative.query("{ dataVersion { number } }", {}, secret);
    expect(status).toBe(200);
    await talkative.query("{ luck }", {}, secret);
    await talkative.query("{ dataVersion { number } }", {}, `${secret.slice(0, -1)}!`);
    await talkative.database.writes.drained();
    const random = secret.slice(3);
    expect(log.mock.calls.length).toBeGreaterThan(0);
    expect(log.mock.calls.join("\n")).not.toContain(random.slice(0, -1));
    const kept = await Promise.all([
      talkative.database.look(sql`SELECT * FROM api_token`),
      talkative.database.look(sql`SELECT * FROM audit_entry`),
    ]);
    expect(JSON.stringify(kept)).not.toContain(random);
    if (onPostgres) return;
    const folder = dirname(talkative.databaseUrl);
    for (const file of await readdir(folder)) {
      expect((await readFile(join(folder, file))).includes(random)).toBe(false);
    }
  } finally {
    log.mockRestore();
    await talkative.stop();
  }
});
