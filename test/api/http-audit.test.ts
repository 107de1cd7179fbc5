import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/**
 * What a query that cannot be run is answered with under application/json: the specification would have 200 there and
 * 400 under application/graphql-response+json. We answer 400 under both, so that curl, spreadsheets and logs see that it
 * was refused.
 */
const ANSWERED_400 = ["572B", "FDE2", "7B9B"];

test("the public audit of GraphQL over HTTP: nothing fails, and what it warns of is meant", async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  const told = results.filter(({ status }) => status !== "ok");
  expect(results.length).toBeGreaterThan(60);
  expect(told.filter(({ status }) => status === "error")).toEqual([]);
  expect(told.map(({ id, status }) => `${status} ${id}`)).toEqual(ANSWERED_400.map((id) => `warn ${id}`));
});
