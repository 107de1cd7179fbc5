import { afterEach, expect, it, vi } from "vitest";
import { inTurns } from "./in-turns.ts";

afterEach(() => vi.restoreAllMocks());

it("lets others have their turn once 20 ms have gone, and works on each item once", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const done: number[] = [];
  const turns: number[] = [];
  const operation = {
    nextTurn() {
      turns.push(done.length);
      return Promise.resolve();
    },
  };
  await inTurns(operation, [1, 2, 3, 4, 5, 6, 7], (item) => {
    done.push(item);
    now += 8;
  });
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(turns).toEqual([3, 6]);
});

it("stops where the operation is refused its next turn", async () => {
  vi.spyOn(performance, "now").mockImplementation(() => performance.timeOrigin + done.length * 50);
  const done: number[] = [];
  const operation = { nextTurn: () => Promise.reject(new Error("its time is over")) };
  const working = inTurns(operation, [1, 2, 3], (item) => {
    done.push(item);
  });
  await expect(working).rejects.toThrow("its time is over");
  expect(done).toEqual([1]);
});
