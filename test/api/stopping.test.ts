import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";

test("a server that stops answers what is under way and then nothing more", async () => {
  const server = await startServer();
  const underWay = server.query<{ provinces: object[] }>(
    "{ provinces { attainments(first: 200) { nodes { id explanation { steps { formula } } trend { year } } } } }",
  );
  // the request has to have reached the server
  await new Promise((resolve) => setTimeout(resolve, 30));
  const began = Date.now();
  await server.stop();
  const { data, errors } = await underWay;
  expect(errors).toBeUndefined();
  expect(data.provinces).toHaveLength(98);
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});
