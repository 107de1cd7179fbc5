import sql, { raw } from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../../test/support/scratch-database.ts";
import { askServer, onPostgres, scratchPlace } from "../../../../test/support/scratch-place.ts";
import { entities } from "../../entities.ts";
import { openDatabase } from "../database.ts";

const now = () => new Date("2025-01-01T00:00:00Z");

function changed(url: string, change: (url: URL) => void): string {
  const copy = new URL(url);
  change(copy);
  return copy.href;
}

describe.runIf(onPostgres)("what PostgreSQL does in its own way", () => {
  let database: ScratchDatabase;
  beforeEach(async () => {
    database = await scratchDatabase({ empty: true });
  });
  afterEach(() => database.remove());

  const nameOf = (url: string) => new URL(url).pathname.slice(1);

  it("orders texts by their bytes, whatever the language of the database", async () => {
    const ids = ["z", "a-b", "ab", "Z", "đ", "Đ", "d", "_", "1", "10", "9", "e\u0301", "é", "𝄞", "\uFFFD"];
    await database.writes.run(async (transaction) => {
      for (const id of ids) await transaction.write(sql`INSERT INTO region VALUES (${id}, '', '', '', '')`);
    });
    const rows = await database.look<{ id: string }>(sql`SELECT id FROM region ORDER BY id`);
    const byBytes = [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(rows.map(({ id }) => id)).toEqual(byBytes);
  });

  it("reads on after its connections were cut", async () => {
    const look = () => database.look(sql`SELECT value FROM year`);
    await Promise.all([look(), look()]);
    await askServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${nameOf(database.url)}'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await look()).toEqual([]);
    await database.writes.run((transaction) => transaction.write(sql`INSERT INTO year VALUES (2019)`));
    expect(await look()).toEqual([{ value: 2019 }]);
  });

  it("reads by one snapshot for as long as nothing is committed", async () => {
    const begun = async () => (await database.look<{ at: string }>(sql`SELECT now()::text AS at`))[0]?.at;
    let first: string | undefined;
    // none goes by time
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      first = await begun();
      for (const _ of Array(5)) expect(await begun()).toBe(first);
    } finally {
      vi.useRealTimers();
    }
    await database.writes.run((transaction) => transaction.write(sql`INSERT INTO year VALUES (2019)`));
    expect(await begun()).not.toBe(first);
  });

  it("ends a statement that reads for too long", async () => {
    expect(await database.look(sql`SHOW statement_timeout`)).toEqual([{ statement_timeout: "5s" }]);
  });

  it("keeps statements planned, and no more than so many on a connection, whatever is asked", async () => {
    const snapshot = await database.reads.acquire();
    const ask = (number: number) => snapshot.read<{ n: number }>(sql`SELECT ${raw(String(number))} AS n`);
    const numbers = Array.from({ length: 700 }, (_, number) => number);
    for (const number of [...numbers, ...numbers.slice(0, 5)]) {
      await ask(0);
      expect(await ask(number)).toEqual([{ n: number }]);
    }
    const [often] = await snapshot.read<{ asked: number; kept: number }>(
      sql`SELECT (SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE statement = 'SELECT 0 AS n') AS asked,
            (SELECT count(*) FROM pg_prepared_statements) AS kept`,
    );
    expect(often).toEqual({ asked: numbers.length + 7, kept: 300 });
    await snapshot.release();
  });

  it("acknowledges what is on the disk, even where the database is set to be faster", async () => {
    await askServer(`ALTER DATABASE ${nameOf(database.url)} SET synchronous_commit = off`);
    const again = await openDatabase(database.url, entities, now);
    const setting = await again.writes.run((transaction) => transaction.read(sql`SHOW synchronous_commit`));
    expect(setting).toEqual([{ synchronous_commit: "on" }]);
    await again.close();
  });

  it("finds nothing under a text that it cannot hold", async () => {
    expect(await database.look(sql`SELECT id FROM region WHERE id = ${"a\0b"}`)).toEqual([]);
  });

  it("makes its tables once where several processes start together", async () => {
    const place = await scratchPlace();
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(place.url, entities, now)));
    await Promise.all(opened.map((each) => each.close()));
    await place.remove();
  });

  it.each<[string, (url: URL) => void, RegExp]>([
    ["nobody listens", (url) => (url.port = "1"), /no PostgreSQL listens at 127\.0\.0\.1:1/],
    ["the host is unknown", (url) => (url.hostname = "nowhere.invalid"), /no host nowhere\.invalid/],
    ["the password is wrong", (url) => (url.password = "secret"), /refuses the user postgres/],
    ["there is no password", (url) => (url.password = ""), /asks for a password/],
    ["the database is missing", (url) => (url.pathname = "/figures"), /no database figures at 127/],
    ["it speaks no SSL", (url) => url.searchParams.set("sslmode", "verify-full"), /does not speak SSL/],
  ])("says in one line that %s, and never the password", async (_, change, words) => {
    const url = changed(database.url, change);
    const refused = await openDatabase(url, entities, now).catch((error) => error);
    expect(refused).toMatchObject({ name: "StartFailure", message: expect.stringMatching(words) });
    expect(refused.message).toMatch(/^DATABASE_URL: [^\n]+\.$/);
    expect(refused.message).not.toMatch(/secret|mật|%/);
  });

  it("says in one line that its user may not make tables", async () => {
    const place = await scratchPlace();
    const guest = `guest_${nameOf(place.url)}`;
    await askServer(`CREATE ROLE ${guest} LOGIN PASSWORD 'secret'`);
    const url = changed(place.url, (copy) => {
      copy.username = guest;
      copy.password = "secret";
    });
    const refused = await openDatabase(url, entities, now).catch((error) => error);
    expect(refused.message).toMatch(/^DATABASE_URL: the user guest_\w+ may not make tables in [^\n]+$/);
    await place.remove();
    await askServer(`DROP ROLE ${guest}`);
  });
});
