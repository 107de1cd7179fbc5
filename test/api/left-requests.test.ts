import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

test("a request whose sender has gone reads nothing more and gives its connection back", async () => {
  const server = await startServer();
  // with every connection lent, the query waits inside the server
  const { reads } = server.database;
  const lent = await Promise.all(Array.from({ length: reads.most }, () => reads.acquire()));
  const gone = new AbortController();
  const received = server.nextRequest();
  const left = fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ provinces { id region { id } } attainments { totalCount } }" }),
    signal: gone.signal,
  });
  await received;
  await pause(50);
  gone.abort();
  await expect(left).rejects.toThrow(/abort/i);
  await pause(50);
  for (const snapshot of lent) await snapshot.release();

  const { data } = await server.query<{ dataVersion: object }>("{ dataVersion { number } }");
  expect(data.dataVersion).toEqual({ number: 1 });
  // the one that was left sent no statement of its own
  expect(server.statements).toContain(0);
  await server.stop();
});
