import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { FastifyReply } from "fastify";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DataRead } from "../database/data-read.ts";
import type { Operation } from "../operation/operation.ts";
import { KeptAnswers } from "../reuse/kept-answers.ts";
import { FrontDoor } from "./front-door.ts";

/** What the slow way was asked, and answered: the body and a number. */
let slowly: string[];
let now: { today: string; read: () => DataRead | Promise<DataRead>; isAnsweredAgain: boolean };
let statements: number[];
let door: FrontDoor;
let server: Server;
let timeLeft: (boolean | null)[];

const state = (dataVersion: number): DataRead => ({ dataVersion, isGenerated: false });

beforeEach(async () => {
  slowly = [];
  statements = [];
  timeLeft = [];
  now = { today: "2025-11-15", read: () => state(1), isAnsweredAgain: true };
  door = new FrontDoor({
    kept: new KeptAnswers(1_000_000),
    versions: { now: () => now.read() },
    today: () => now.today,
    mostBodyBytes: 100,
    observe: (answered) => statements.push(answered.statements),
  });
  const slowWay = door.before(async (request, raw) => {
    const { today, isAnsweredAgain } = now;
    const body = door.bodyOf(request)?.toString() ?? (await text(request));
    slowly.push(body);
    timeLeft.push(door.deadlineOf(request) !== null);
    const payload = `${body} ${slowly.length}`;
    const whole = await Promise.resolve(now.read()).catch(() => null);
    const headers = { "x-luck": ["a", "b"] };
    const reply = { request: { raw: request }, raw, statusCode: 200, getHeaders: () => headers };
    door.keep({ whole, today, isAnsweredAgain } as Operation, reply as unknown as FastifyReply, payload);
    raw.writeHead(200, headers).end(payload);
  });
  server = createServer(slowWay).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function ask(body: string | null, headers: Record<string, string> = {}, path = "/graphql") {
  const { port } = server.address() as AddressInfo;
  const type: Record<string, string> = body === null ? {} : { "content-type": "application/json" };
  const method = body === null ? "GET" : "POST";
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body,
    headers: { ...type, ...headers },
  });
  return `${await response.text()} ${response.headers.get("x-luck")}`;
}

it("gives the same request the same answer, and no other request", async () => {
  const asked = ["{}", "{ }"];
  for (const body of asked) await ask(body);
  for (const [index, body] of asked.entries()) expect(await ask(body)).toBe(`${body} ${index + 1} a, b`);
  expect(await ask(null)).toBe(" 3 a, b");
  expect(await ask(null)).toBe(" 3 a, b");
  expect(slowly).toEqual([...asked, ""]);
  expect(statements).toEqual([0, 0, 0]);
});

it.each([
  ["accept", "application/json"],
  ["accept-encoding", "br"],
  ["accept-encoding", ""],
  ["content-type", "application/json; charset=utf-8"],
  ["if-none-match", '"x"'],
  ["origin", "https://example.org"],
  ["x-no-compression", ""],
])("another %s is another request", async (name, value) => {
  await ask("{}");
  expect(await ask("{}", { [name]: value })).toBe("{} 2 a, b");
  expect(await ask("{}", { [name]: value })).toBe("{} 2 a, b");
});

it.each<[string, string | null, Record<string, string>, string]>([
  ["a token", "{}", { authorization: "Bearer x" }, "/graphql"],
  ["another password", null, { authorization: "Basic x" }, "/graphql"],
  ["a compressed body", "{}", { "content-encoding": "gzip" }, "/graphql"],
  ["another type", "{}", { "content-type": "text/plain" }, "/graphql"],
  ["another address", null, {}, "/graphql.csv"],
  ["too large a body", "x".repeat(101), {}, "/graphql"],
])("%s is left to the slow way each time", async (_, ...request) => {
  for (const _ of [1, 2]) await ask(...request);
  expect(slowly).toHaveLength(2);
});

it("keeps nothing that is not whole", async () => {
  now.read = () => Promise.reject(new Error("no connection"));
  for (const count of [1, 2]) expect(await ask("{}")).toBe(`{} ${count} a, b`);
});

it("keeps no answer that had to be worked out: it is known by its question", async () => {
  now.isAnsweredAgain = false;
  await ask("{}");
  now.isAnsweredAgain = true;
  expect(await ask("{}")).toBe("{} 2 a, b");
  expect(await ask("{}")).toBe("{} 2 a, b");
});

it("other data, or another day, are another answer", async () => {
  await ask("{}");
  now.read = () => state(2);
  expect(await ask("{}")).toBe("{} 2 a, b");
  now.today = "2025-11-16";
  expect(await ask("{}")).toBe("{} 3 a, b");
  expect(await ask("{}")).toBe("{} 3 a, b");
});

it("waits for the version where that takes a statement, and its time goes on", async () => {
  await ask("{}");
  now.read = () => Promise.resolve(state(1));
  expect(await ask("{}")).toBe("{} 1 a, b");
  now.read = () => Promise.resolve(state(2));
  expect(await ask("{}")).toBe("{} 2 a, b");
  now.read = () => Promise.reject(new Error("no connection"));
  expect(await ask("{}")).toBe("{} 3 a, b");
  expect(timeLeft).toEqual([false, true, true]);
});

it("leaves everything to the slow way once it is closed", async () => {
  await ask("{}");
  door.close();
  expect(await ask("{}")).toBe("{} 2 a, b");
});
