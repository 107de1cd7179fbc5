import { parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let widgets: StandInWidgets;
let server: RunningServer;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: parse("query Years { years { value } }"),
    variables: () => ({}),
    textOf: () => "drawn",
  });
  server = await startServer({ drawsWidgetsWith: widgets.file });
});
afterAll(async () => {
  await server?.stop();
  await widgets?.remove();
});

test("of a crowd the last are told to come back, and everybody else gets a drawing", async () => {
  let letGo: (value: unknown) => void = () => undefined;
  widgets.control.held = new Promise((resolve) => {
    letGo = resolve;
  });
  const refused: { status: number; again: string | null; text: string }[] = [];
  let tellAll: (value: unknown) => void = () => undefined;
  const allRefused = new Promise((resolve) => {
    tellAll = resolve;
  });
  const asking = Array.from({ length: 4 + 64 + 3 }, async (_, index) => {
    const response = await fetch(`${server.url}/embed/v1/held.json?year=${index}`);
    const answer = {
      status: response.status,
      again: response.headers.get("retry-after"),
      text: await response.text(),
    };
    // nothing is drawn before the last of them has come
    if (answer.status !== 200 && refused.push(answer) === 3) tellAll(null);
    return answer;
  });
  await allRefused;
  for (const { status, again, text } of refused) {
    expect(status).toBe(503);
    expect(again).toBe("5");
    expect(text).toContain('"code":"EMBED_BUSY"');
  }
  letGo(null);
  const statuses = (await Promise.all(asking)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 503)).toHaveLength(3);
  expect(statuses.filter((status) => status === 200)).toHaveLength(68);
});

test("those of a former day wait for one another, and hold up nobody else", async () => {
  let letGo: (value: unknown) => void = () => undefined;
  widgets.control.held = new Promise((resolve) => {
    letGo = resolve;
  });
  const status = async (path: string) => {
    const response = await fetch(`${server.url}/embed/v1/${path}`);
    await response.arrayBuffer();
    return response.status;
  };
  const former = [1, 2, 3, 4, 5, 6].map((day) => status(`held.json?asOf=2020-01-0${day}`));
  expect(await status("trend.json?asked=meanwhile")).toBe(200);
  const begun = () => widgets.control.asked.filter(({ search }) => search.has("asOf")).length;
  expect(begun()).toBeLessThanOrEqual(1);
  letGo(null);
  expect(await Promise.all(former)).toEqual(Array(6).fill(200));
  expect(begun()).toBe(6);
});

test("a question that takes too long is refused in the form asked for", async () => {
  const hurried = await startServer({ drawsWidgetsWith: widgets.file, operationMs: 1 });
  try {
    const response = await fetch(`${hurried.url}/embed/v1/trend.json`);
    expect(await response.text()).toContain('"code":"OPERATION_TIMEOUT"');
    expect(response.status).toBe(503);
  } finally {
    await hurried.stop();
  }
});
