import { expect, test } from "vitest";
import { loadOnce } from "./load-once.ts";

test("it is asked for once, by the first who needs it", async () => {
  let asked = 0;
  const load = loadOnce(() => Promise.resolve({ number: ++asked }));
  expect(asked).toBe(0);
  const [first, second] = await Promise.all([load(), load()]);
  expect(second).toBe(first);
  expect(await load()).toBe(first);
  expect(asked).toBe(1);
});

test("what did not come is asked for again", async () => {
  const answers = [() => Promise.reject(new TypeError("Failed to fetch")), () => Promise.resolve("một")];
  const load = loadOnce(() => answers.shift()?.() ?? Promise.reject(new Error("asked too often")));
  await expect(load()).rejects.toThrow("Failed to fetch");
  expect(await load()).toBe("một");
});
