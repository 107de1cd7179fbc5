import { expect, it } from "vitest";
import type { ReadPool } from "../database/read-pool.ts";
import { loaderOf } from "./loader.ts";
import { Operation } from "./operation.ts";

const log = { error: () => undefined };

it("holds what it loaded no longer than it goes on", async () => {
  let batches = 0;
  const load = loaderOf<string, object>((_, keys) => {
    batches += 1;
    return Promise.resolve(keys.map(() => ({})));
  });
  const operation = new Operation({} as ReadPool, "2025-11-15", log, "");
  const loaded = await load(operation, "row");
  expect(await load(operation, "row")).toBe(loaded);
  expect(batches).toBe(1);
  await operation.end();
  expect(await load(operation, "row")).not.toBe(loaded);
  expect(batches).toBe(2);
});
