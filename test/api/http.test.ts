import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let pages: string;
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), "doichieu-pages-"));
  await mkdir(join(pages, "assets"));
  await writeFile(join(pages, "index.html"), "<!doctype html><title>Đối Chiếu</title>");
  await writeFile(
    join(pages, "assets", "index-4f2a.js"),
    `export const words = "${"một hai ".repeat(500)}";`,
  );
  server = await startServer({ pagesFolder: pages });
});
afterAll(async () => {
  await server.stop();
  await rm(pages, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers: { accept: "text/html,*/*", ...headers } });

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body,
  });

const query = (document: string) => JSON.stringify({ query: document });

describe("pages", () => {
  test.each(["/", "/provinces/vn63-40?year=2013", "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN"])(
    "%s is the application, asked for anew each time",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(await response.text()).toContain("Đối Chiếu");
    },
  );

  test("a page that is only looked for (HEAD) is there, too", async () => {
    const response = await fetch(`${server.url}/provinces/vn63-40`, {
      method: "HEAD",
      headers: { accept: "text/html" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
  });

  test("files with a hash in their name are kept for ever, and compressed", async () => {
    const response = await get("/assets/index-4f2a.js", { "accept-encoding": "gzip" });
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  test.each(["/assets/gone-1234.js", "/assets/../../package.json", "/.env", "/graphql/x"])(
    "%s is not found",
    async (path) => {
      const response = await get(path, { accept: "*/*" });
      expect(response.status).toBe(404);
    },
  );

  test.each(["//x:99999/", "///", "//:@/"])("%s is an address like any other", async (path) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, headers: { accept: "text/html" } }).end();
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBeLessThan(500);
  });

  test("scripts come from here alone, and nobody frames a page", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("health", () => {
  test("/healthz answers while the process lives", async () => {
    expect((await get("/healthz")).status).toBe(200);
  });

  test("/readyz has read the database", async () => {
    const response = await get("/readyz");
    expect(await response.json()).toEqual({ status: "ready", dataVersion: 1 });
  });
});

describe("GraphQL over HTTP", () => {
  test("answers POST and GET in the media type of the specification", async () => {
    const byPost = await post(query("{ dataVersion { number } }"));
    expect(byPost.headers.get("content-type")).toContain("application/graphql-response+json");
    const byGet = await get(`/graphql?query=${encodeURIComponent("{ dataVersion { number } }")}`, {
      accept: "application/graphql-response+json",
    });
    expect(await byGet.json()).toEqual(await byPost.json());
  });

  test("a plain GET of any page is answered: reading is public", async () => {
    const response = await fetch(
      `${server.url}/graphql?query=${encodeURIComponent("{ dataVersion { number } }")}`,
      {
        headers: { origin: "https://notebook.example" },
      },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test.each([
    ["no such field", query("{ luck }"), 400],
    ["no query", "{}", 400],
    ["a subscription, which there is none of", query("subscription { luck }"), 400],
    ["no JSON", "{", 400],
    ["a batch", `[${query("{ dataVersion { number } }")}]`, 400],
    [
      "a wrong variable",
      JSON.stringify({ query: "query ($y: Int!) { year(value: $y) { value } }", variables: { y: "x" } }),
      400,
    ],
    ["a body over 100 kB", query(`{ dataVersion { number } } # ${"x".repeat(100_000)}`), 413],
  ])("%s", async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  test("who types a query is told what was probably meant, and where", async () => {
    const { errors } = await server.query("{\n  provnces { id }\n}");
    expect(errors?.[0]?.message).toContain('Did you mean "provinces"');
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 2, column: 3 }] });
  });

  test("pages of other origins may ask, and say so beforehand; other routes are not theirs", async () => {
    const preflight = (path: string) =>
      fetch(server.url + path, {
        method: "OPTIONS",
        headers: {
          origin: "https://notebook.example",
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type, authorization",
        },
      });
    const { status, headers } = await preflight("/graphql");
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("content-type, authorization");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect((await preflight("/graphql.csv")).status).toBe(204);
    expect((await preflight("/")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("what cannot be answered as it is wanted is not done first", async () => {
    const token = await server.issueToken("EDITOR");
    const fact = "A.vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN.1";
    const response = await post(query(`mutation { withdrawActual(id: "${fact}") { __typename } }`), {
      accept: "text/html",
      authorization: `Bearer ${token}`,
    });
    expect(response.status).toBe(406);
    const { data } = await server.query(`{ dataVersion { number } }`);
    expect(data.dataVersion).toEqual({ number: 1 });
  });

  test("a hash that is not the query's is the request's mistake, not ours", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0" } };
    const response = await post(JSON.stringify({ query: "{ years { value } }", extensions }));
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([400, { code: "BAD_REQUEST" }]);
    expect(errors[0]?.message).toContain("sha");
  });

  test.each(["br", "gzip"])("a long answer is compressed as it is wanted: %s", async (encoding) => {
    const ask = (accepted: string) =>
      fetch(
        `${server.url}/graphql?${new URLSearchParams({ query: "{ provinces { id nameVi nameEn aliases } }" })}`,
        {
          headers: { "accept-encoding": accepted },
        },
      );
    const [small, plain] = await Promise.all([ask(encoding), ask("identity")]);
    expect([small.headers.get("content-encoding"), plain.headers.get("content-encoding")]).toEqual([
      encoding,
      null,
    ]);
    expect(await small.text()).toBe(await plain.text());
  });

  test("a mutation never comes by GET", async () => {
    const response = await get(`/graphql?query=${encodeURIComponent("mutation { luck }")}`);
    expect([400, 405]).toContain(response.status);
  });

  test("the schema can be read: as SDL and by introspection", async () => {
    const sdl = await (await get("/schema.graphql")).text();
    expect(sdl).toContain("type Attainment {");
    const { data } = await server.query("{ __schema { queryType { name description } } }");
    expect(data.__schema).toMatchObject({ queryType: { name: "Query" } });
  });

  test("a fault of ours is masked and carries the id it has in the log", async () => {
    const broken = await startServer();
    await broken.database.writes.run(async (transaction) => {
      await transaction.write(sql`INSERT INTO year (value) VALUES (1900)`);
      await transaction.write(sql`DROP TABLE discrepancy`);
    });
    const { data, errors } = await broken.query(
      "{ attainments(first: 1) { nodes { discrepancies { id } } } }",
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.message).not.toContain("discrepancy");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(errors?.[0]?.extensions.requestId).toMatch(/\S/);
    await broken.stop();
  });

  test("the id of a request is no other's, also when the server starts again", async () => {
    const ids = new Set<unknown>();
    for (const _start of [1, 2]) {
      const broken = await startServer({ empty: true });
      await broken.database.writes.run(async (transaction) => {
        await transaction.write(sql`INSERT INTO year (value) VALUES (1900)`);
        await transaction.write(sql`DROP TABLE discrepancy`);
      });
      for (const _request of [1, 2]) {
        const { errors } = await broken.query("{ discrepancies { nodes { id } } }");
        ids.add(errors?.[0]?.extensions.requestId);
      }
      await broken.stop();
    }
    expect(ids.size).toBe(4);
  });
});
