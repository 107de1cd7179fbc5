import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const PORTALS = "https://portal.example.vn https://*.gov.example.vn";

let widgets: StandInWidgets;
let server: RunningServer;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: parse("query Years { years { value } }"),
    variables: () => ({}),
    textOf: () => "drawn",
  });
  server = await startServer({
    drawsWidgetsWith: widgets.file,
    embedFolder: widgets.folder,
    ancestors: PORTALS,
  });
});
afterAll(async () => {
  await server?.stop();
  await widgets?.remove();
});

async function headersOf(path: string, init: RequestInit = {}): Promise<Headers> {
  const response = await fetch(`${server.url}${path}`, init);
  await response.arrayBuffer();
  return response.headers;
}

const policy = (headers: Headers) =>
  Object.fromEntries(
    (headers.get("content-security-policy") ?? "")
      .split(/;\s*/)
      .map((directive) => [directive.split(" ", 1)[0], directive.replace(/^\S+ ?/, "")]),
  );

describe("isolation", () => {
  test.each(["", ".html"])(
    "a page runs our script alone, in the pages that may have it: trend%s",
    async (ending) => {
      const headers = await headersOf(`/embed/v1/trend${ending}`);
      expect(policy(headers)).toEqual({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "font-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": PORTALS,
      });
      expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    },
  );

  test("a drawing opened by itself runs nothing", async () => {
    expect(policy(await headersOf("/embed/v1/trend.svg"))).toEqual({
      "default-src": "'none'",
      "style-src": "'unsafe-inline'",
      "font-src": "data:",
      sandbox: "",
      "frame-ancestors": PORTALS,
    });
  });

  const everyForm = ["", ".svg", ".png", ".html", ".json"].flatMap((ending) => [
    `/embed/v1/trend${ending}`,
    `/embed/v1/nothing${ending}`,
    `/embed/v1/broken${ending}`,
  ]);

  test.each(everyForm)(
    "%s: any site may show it, no cookie, no referrer, no older rule about frames",
    async (path) => {
      const headers = await headersOf(path, { headers: { origin: "https://elsewhere.example" } });
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("x-frame-options")).toBeNull();
      expect(headers.get("origin-agent-cluster")).toBeNull();
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("set-cookie")).toBeNull();
      expect(policy(headers)["frame-ancestors"]).toBe(PORTALS);
    },
  );

  test("other pages of ours stay out of frames", async () => {
    const headers = await headersOf("/", { headers: { accept: "text/html" } });
    expect(policy(headers)["frame-ancestors"]).toBe("'none'");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test("a page may ask with what it holds", async () => {
    const answer = await fetch(`${server.url}/embed/v1/trend.json`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "if-none-match",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-headers")).toBe("if-none-match");
  });
});

test("a server that lets everybody names nobody: a star would leave out files, sandboxes and apps", async () => {
  const open = await startServer({ drawsWidgetsWith: widgets.file, embedFolder: widgets.folder });
  const response = await fetch(`${open.url}/embed/v1/trend`);
  await response.arrayBuffer();
  await open.stop();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).not.toContain("frame-ancestors");
  expect(response.headers.get("x-frame-options")).toBeNull();
});
