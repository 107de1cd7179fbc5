import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordTarget } from "../../server/src/recording/record.service.ts";
import { NOW } from "../support/fixed-world.ts";
import { target } from "../support/sample-facts.ts";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let widgets: StandInWidgets;
let server: RunningServer;
let now: Date;
beforeEach(async () => {
  now = NOW;
  widgets = await standInWidgets({
    question: parse("query Count { attainments(first: 0) { totalCount } }"),
    variables: () => ({}),
    textOf: (data) => JSON.stringify(data),
  });
  server = await startServer({
    drawsWidgetsWith: widgets.file,
    embedFolder: widgets.folder,
    clock: () => now,
  });
});
afterEach(async () => {
  await server?.stop();
  await widgets?.remove();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const drawings = () => widgets.control.asked.length;
const etag = async (path: string) => (await get(path)).headers.get("etag") ?? "";

describe("keeping", () => {
  test("a drawing is kept for a minute, and shown for a day while a newer one is fetched", async () => {
    const { headers } = await get("/embed/v1/trend.svg");
    expect(headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=86400");
    expect(headers.get("etag")).toMatch(/^W\/"\d+-[\w-]{22}"$/);
  });

  test("who holds it is told so, and nothing is drawn", async () => {
    const known = await etag("/embed/v1/trend.png?indicator=GRDP");
    const before = drawings();
    const { status, text, headers } = await get("/embed/v1/trend.png?indicator=GRDP", {
      "if-none-match": `"other", ${known}`,
    });
    expect(status).toBe(304);
    expect(text).toBe("");
    expect(headers.get("etag")).toBe(known);
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(drawings()).toBe(before);
  });

  test("asked for again it is not drawn again, and the order of its parameters does not matter", async () => {
    const first = await get("/embed/v1/trend.svg?indicator=GRDP&year=2019");
    const again = await get("/embed/v1/trend.svg?year=2019&indicator=GRDP&utm_campaign=x");
    expect(again.text).toBe(first.text);
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(drawings()).toBe(1);
  });

  test("a hundred that ask at once share one drawing", async () => {
    let letGo: (value: unknown) => void = () => undefined;
    widgets.control.held = new Promise((resolve) => {
      letGo = resolve;
    });
    const asking = Array.from({ length: 100 }, () => get("/embed/v1/held.svg"));
    await server.nextRequest();
    letGo(null);
    const answers = await Promise.all(asking);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(drawings()).toBe(1);
  });

  test("forms, words and days are kept apart", async () => {
    const paths = [
      "/embed/v1/trend",
      "/embed/v1/trend.svg",
      "/embed/v1/trend.html",
      "/embed/v1/trend?lang=en",
    ];
    const today = await Promise.all(paths.map(etag));
    now = new Date(NOW.getTime() + 86_400_000);
    const tomorrow = await Promise.all(paths.map(etag));
    expect(new Set([...today, ...tomorrow]).size).toBe(2 * paths.length);
  });

  test("what is recorded shows with the next question", async () => {
    const before = await get("/embed/v1/trend.json");
    await server.database.writes.run((transaction) => recordTarget(transaction, target));
    const after = await get("/embed/v1/trend.json", { "if-none-match": before.headers.get("etag") ?? "" });
    expect(after.status).toBe(200);
    expect(after.text).not.toBe(before.text);
  });

  test("a fault is not kept", async () => {
    expect((await get("/embed/v1/broken.svg")).status).toBe(500);
    expect((await get("/embed/v1/broken.svg")).status).toBe(500);
    expect(drawings()).toBe(2);
  });
});
