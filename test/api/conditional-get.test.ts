import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordActual } from "../../server/src/recording/record.service.ts";
import { actual } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const QUERY =
  '{ actuals(filter: { province: { in: ["vn63-40"] } }, first: 200) { nodes { id amount { value } } } }';

const ask = (path: string, headers: Record<string, string> = {}, query = QUERY, method = "GET") =>
  fetch(`${server.url}${path}?${new URLSearchParams({ query })}`, { method, headers });

/** A figure that was not there before. */
const record = () =>
  server.database.writes.run((transaction) => recordActual(transaction, { ...actual, year: 2020 }));

describe.each(["/graphql", "/graphql.csv", "/graphql.xlsx"])("%s", (path) => {
  test("what is asked for again and has not changed is 304, without a statement but that of its version", async () => {
    const first = await ask(path);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"\d+-[\w-]{22}"$/);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    expect(first.headers.get("vary")?.toLowerCase()).toContain("accept");
    const before = server.statements.length;
    for (const known of [etag, `"other", ${etag}`]) {
      const again = await ask(path, { "if-none-match": known });
      expect(again.status).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    expect(server.statements.length).toBe(before);
  });

  test("HEAD says of the answer what GET does, without it", async () => {
    const whole = await ask(path);
    const head = await ask(path, {}, QUERY, "HEAD");
    expect(head.status).toBe(200);
    for (const name of ["etag", "cache-control", "content-type"]) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    expect(await head.text()).toBe("");
    const etag = whole.headers.get("etag") ?? "";
    expect((await ask(path, { "if-none-match": etag }, QUERY, "HEAD")).status).toBe(304);
  });

  test("after a recorded fact the validator is another, and the answer has the new value", async () => {
    const first = await ask(path);
    const etag = first.headers.get("etag") ?? "";
    await record();
    const next = await ask(path, { "if-none-match": etag });
    expect(next.status).toBe(200);
    expect(next.headers.get("etag")).not.toBe(etag);
    expect(next.headers.get("etag")).toBeTruthy();
    const old = new Uint8Array(await first.arrayBuffer());
    expect(new Uint8Array(await next.arrayBuffer())).not.toEqual(old);
  });
});

describe("validators", () => {
  const etagOf = async (path: string, headers: Record<string, string> = {}, query = QUERY) =>
    (await ask(path, headers, query)).headers.get("etag");

  test("differ by question, by format and by media type", async () => {
    const all = [
      await etagOf("/graphql"),
      await etagOf("/graphql", { accept: "application/graphql-response+json" }),
      await etagOf("/graphql", { accept: "text/csv" }),
      await etagOf("/graphql.csv"),
      await etagOf("/graphql", {}, "{ years { value } }"),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("another day is another question: what is due may have changed", async () => {
    let now = "2025-11-15T05:00:00Z";
    const days = await startServer({ clock: () => new Date(now) });
    const get = () => fetch(`${days.url}/graphql?${new URLSearchParams({ query: QUERY })}`);
    const today = (await get()).headers.get("etag");
    now = "2025-11-15T16:59:59Z";
    expect((await get()).headers.get("etag")).toBe(today);
    // midnight in Viet Nam
    now = "2025-11-15T17:00:00Z";
    expect((await get()).headers.get("etag")).not.toBe(today);
    await days.stop();
  });

  test.each([
    ["an error in the query", "{ luck }"],
    ["a refusal in part of it", '{ actuals(after: "x") { nodes { id } } }'],
  ])("%s has none and is kept by nobody", async (_, query) => {
    const response = await ask("/graphql", {}, query);
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("what somebody known was answered is kept by them, and no 304 for anybody else", async () => {
    const authorization = `Bearer ${await server.issueToken("VIEWER")}`;
    const known = await ask("/graphql", { authorization });
    expect(known.headers.get("cache-control")).toBe("private, no-cache");
    const etag = known.headers.get("etag") ?? "";
    expect((await ask("/graphql", { authorization, "if-none-match": etag })).status).toBe(304);
    expect((await ask("/graphql", { "if-none-match": etag })).status).toBe(200);
  });

  test.each([
    ["an error in the query", { query: "{ luck }" }, 400],
    ["a change", { query: 'mutation { withdrawActual(id: "A.none.1") { __typename } }' }, 405],
    ["no question", {}, 400],
    ["one with extensions, which Apollo reads", { query: QUERY, extensions: "{}" }, 200],
  ])("HEAD says of %s what GET does", async (_, asked, status) => {
    const url = `${server.url}/graphql?${new URLSearchParams(asked)}`;
    for (const method of ["GET", "HEAD"]) {
      const headers = { "apollo-require-preflight": "true" };
      expect((await fetch(url, { method, headers })).status).toBe(status);
    }
  });

  test("whoever claims to hold any answer gets one", async () => {
    expect((await ask("/graphql", { "if-none-match": "*" }, "{ luck }")).status).toBe(400);
  });

  test("a POST has none", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toBeNull();
  });

  test("connections are given back whatever comes of a request", async () => {
    const most = server.database.reads.most;
    for (let round = 0; round < most * 2; round += 1) {
      const etag = (await ask("/graphql")).headers.get("etag") ?? "";
      await ask("/graphql", { "if-none-match": etag });
      await ask("/graphql", {}, "{ luck }");
      await fetch(`${server.url}/graphql?variables={&query={years{value}}`);
      await ask("/graphql.csv", {}, "{ luck }");
    }
    expect((await ask("/graphql.csv")).status).toBe(200);
  });
});
