import { expect, test } from "vitest";
import { lazyMessages } from "./lazy-messages.ts";

test("a language is loaded once, and without the other one", async () => {
  const asked: string[] = [];
  const file = (text: string) => () => {
    asked.push(text);
    return Promise.resolve({ text });
  };
  const messages = lazyMessages({ VI: file("một"), EN: file("one") });
  expect(messages.loaded("VI")).toBeUndefined();
  const [first, second] = await Promise.all([messages.load("VI"), messages.load("VI")]);
  expect(second).toBe(first);
  expect(messages.loaded("VI")).toEqual({ text: "một" });
  expect(messages.loaded("EN")).toBeUndefined();
  expect(asked).toEqual(["một"]);
});

test("what did not come is asked for again", async () => {
  const answers = [() => Promise.reject(new TypeError("Failed to fetch")), () => Promise.resolve("một")];
  const file = () => answers.shift()?.() ?? Promise.reject(new Error("asked too often"));
  const messages = lazyMessages({ VI: file, EN: file });
  await expect(messages.load("VI")).rejects.toThrow("Failed to fetch");
  expect(await messages.load("VI")).toBe("một");
});
