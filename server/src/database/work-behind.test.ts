import { expect, it } from "vitest";
import { type WorkBehind, workingBehind } from "./work-behind.ts";

/** Work that ends when it is told to. */
function held(done: string[], name: string) {
  let end = (_error?: Error): void => undefined;
  const ending = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { work: () => ending.then(() => void done.push(name)), end: (error?: Error) => end(error) };
}

it("does one piece after the other while the next is prepared", async () => {
  const done: string[] = [];
  const [first, second] = [held(done, "first"), held(done, "second")];
  await workingBehind(async (behind) => {
    await behind.add(first.work);
    await behind.add(second.work);
    done.push("prepared");
    second.end();
    first.end();
  });
  expect(done).toEqual(["prepared", "first", "second"]);
});

it("does nothing after a piece that failed, and says why", async () => {
  const done: string[] = [];
  const failing = async (behind: WorkBehind) => {
    await behind.add(() => Promise.reject(new Error("disk full")));
    await behind.add(() => Promise.resolve(void done.push("later")));
  };
  await expect(workingBehind(failing)).rejects.toThrow("disk full");
  expect(done).toEqual([]);
});

it("waits for what is under way when preparing fails", async () => {
  const done: string[] = [];
  const first = held(done, "first");
  const failing = async (behind: WorkBehind) => {
    await behind.add(first.work);
    setImmediate(() => first.end());
    throw new Error("nothing to prepare");
  };
  await expect(workingBehind(failing)).rejects.toThrow("nothing to prepare");
  expect(done).toEqual(["first"]);
});
