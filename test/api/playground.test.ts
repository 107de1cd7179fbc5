import { readdirSync, readFileSync } from "node:fs";
import { answerTable } from "@doichieu/schema/tables";
import { buildSchema, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const samples = new URL("../../client/src/playground/samples/", import.meta.url);
const schemaFile = new URL("../../schema/schema.graphql", import.meta.url);
const schema = buildSchema(readFileSync(schemaFile, "utf8"));
const names = readdirSync(samples).filter((name) => name.endsWith(".graphql"));
const textOf = (name: string) => readFileSync(new URL(name, samples), "utf8");

async function tableOf(name: string) {
  const text = textOf(name);
  const { data, errors } = await server.query(text);
  expect(errors).toBeUndefined();
  return answerTable(schema, parse(text), {}, data);
}

describe("the playground's samples", () => {
  test.each(names)("%s is answered with rows that make one table", async (name) => {
    const { rows, columns } = await tableOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(columns.length).toBeGreaterThan(2);
  });

  test.each(names.filter((name) => name.endsWith(".vi.graphql")))(
    "%s asks the same in English",
    async (name) => {
      const [vietnamese, english] = await Promise.all([tableOf(name), tableOf(name.replace(".vi.", ".en."))]);
      expect(english.rows).toHaveLength(vietnamese.rows.length);
      expect(english.columns.map(({ header }) => header)).toEqual(
        vietnamese.columns.map(({ header }) => header.replace(/Vi$/, "En")),
      );
    },
  );

  test.each(names)("%s begins with its title and its question, and its operation has a name", (name) => {
    expect(textOf(name)).toMatch(/^# .+\n# .+\?\n(?:#.*\n)*query \w+/);
  });
});

describe("/playground", () => {
  /** Read to its end: a server does not close while somebody still reads. */
  async function get(path: string, given: Record<string, string> = {}) {
    const response = await fetch(server.url + path, { headers: { accept: "text/html", ...given } });
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  }

  test("is a page of its own in the language of its address, asked for anew each time", async () => {
    const [vietnamese, english] = await Promise.all([get("/playground"), get("/playground?lang=en")]);
    expect(vietnamese.headers.get("cache-control")).toBe("no-cache");
    expect(vietnamese.text).toContain('<html lang="vi">');
    expect(english.text).toContain('<html lang="en">');
  });

  test("its policy allows its own threads and the icons in its styles, and else nothing more", async () => {
    const policyOf = async (path: string) => {
      const policy = (await get(path)).headers.get("content-security-policy") ?? "";
      return Object.fromEntries(
        policy
          .split(";")
          .map((directive) => [directive.split(" ")[0], directive.replace(/'sha256-[^']+'/g, "#")]),
      );
    };
    const [playground, application] = await Promise.all([policyOf("/playground"), policyOf("/")]);
    expect(application["script-src"]).toBe("script-src 'self' # #");
    expect(playground).toEqual({
      ...application,
      "script-src": "script-src 'self' #",
      "font-src": "font-src 'self' data:",
      "worker-src": "worker-src 'self'",
    });
  });

  test("its files are kept for ever, and compressed by the build", async () => {
    const [script = ""] = /\/playground\/assets\/[\w.-]+\.js/.exec((await get("/playground")).text) ?? [];
    const response = await get(script, { "accept-encoding": "br" });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/playground/assets/gone-1234.js", { accept: "*/*" })).status).toBe(404);
  });
});
