import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

test("a server that stops answers what is under way and then nothing more", async () => {
  const server = await startServer();
  // with every connection lent, the query waits inside the server
  const { reads } = server.database;
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  const received = server.nextRequest();
  const underWay = server.query<{ provinces: object[] }>("{ provinces { id } }");
  await received;

  const began = Date.now();
  const stopping = server.stop();
  for (const snapshot of lent) await snapshot.release();
  const { data, errors } = await underWay;
  expect(errors).toBeUndefined();
  expect(data.provinces).toHaveLength(98);
  await stopping;
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test("who was answered while the server stops is told to ask on another connection", async () => {
  const server = await startServer();
  const { reads } = server.database;
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  const received = server.nextRequest();
  const underWay = fetch(`${server.url}/graphql?query={provinces{id}}`);
  await received;

  const stopping = server.stop();
  for (const snapshot of lent) await snapshot.release();
  expect((await underWay).headers.get("connection")).toBe("close");
  await stopping;
});
