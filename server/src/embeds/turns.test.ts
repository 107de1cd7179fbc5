import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Turns } from "./turns.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const busy = { problem: { status: 503, code: "EMBED_BUSY" } };

/** Work that ends when it is told to. */
function held() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

it("lets others wait in order, and refuses whom there is no room for", async () => {
  const turns = new Turns({ mostAtOnce: 2, mostWaiting: 1, patience: 1000 });
  const { begun, work, end } = held();
  const [a, b, c] = ["a", "b", "c"].map((name) => turns.take(work(name)));
  await expect(turns.take(work("d"))).rejects.toMatchObject(busy);
  expect(begun).toEqual(["a", "b"]);
  end("b");
  expect(await b).toBe("b");
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["a", "b", "c"]);
  end("a");
  end("c");
  expect(await Promise.all([a, c])).toEqual(["a", "c"]);
  expect(vi.getTimerCount()).toBe(0);
});

it("lets nobody wait longer than patience lasts", async () => {
  const turns = new Turns({ mostAtOnce: 1, mostWaiting: 1, patience: 1000 });
  const { begun, work, end } = held();
  const first = turns.take(work("first"));
  const late = expect(turns.take(work("late"))).rejects.toMatchObject(busy);
  await vi.advanceTimersByTimeAsync(1000);
  await late;
  end("first");
  await first;
  const next = turns.take(work("next"));
  expect(begun).toEqual(["first", "next"]);
  end("next");
  await next;
});

it("a failure ends a turn, too", async () => {
  const turns = new Turns({ mostAtOnce: 1, mostWaiting: 0, patience: 1000 });
  await expect(turns.take(() => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink");
  expect(await turns.take(() => Promise.resolve("drawn"))).toBe("drawn");
});
