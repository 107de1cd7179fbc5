import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeptSnapshot } from "./kept-snapshot.ts";

const LATE_MS = 1000;

let sent: string[];
let mark: string | null;
let number: number;
let broken: string | null;
/** where whoever looks for the newest state must ask */
let answer: Promise<void> | null;
let snapshot: KeptSnapshot;

beforeEach(() => {
  vi.useFakeTimers();
  [sent, mark, number, broken, answer] = [[], "first", 1, null, null];
  const send = (word: string) => {
    sent.push(word);
    return word === broken ? Promise.reject(new Error(word)) : Promise.resolve();
  };
  snapshot = new KeptSnapshot({
    async begin(isOpen) {
      const begun = mark;
      await send(isOpen ? "BEGIN ANEW" : "BEGIN");
      return { mark: begun, state: { number, catalogue: 1, changed_at: "", generated: null } };
    },
    end: () => send("END"),
    isNewest: (known) => (answer ? answer.then(() => known === mark) : known === mark),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What was sent since it was asked last. */
const sentSince = () => sent.splice(0);

async function operation(): Promise<number> {
  const { state } = await snapshot.pin();
  await snapshot.giveBack();
  return state.number;
}

it("serves the next while nothing was committed, without a statement", async () => {
  expect(await operation()).toBe(1);
  expect(sentSince()).toEqual(["BEGIN"]);
  expect(await operation()).toBe(1);
  expect(sentSince()).toEqual([]);
});

it("is a new one once something was", async () => {
  await operation();
  sentSince();
  [mark, number] = ["second", 2];
  expect(await operation()).toBe(2);
  expect(sentSince()).toEqual(["BEGIN ANEW"]);
});

it("a commit while it begins is found out next time", async () => {
  const pinned = snapshot.pin();
  [mark, number] = ["second", 2];
  await pinned;
  await snapshot.giveBack();
  sentSince();
  expect(await operation()).toBe(2);
  expect(sentSince()).toEqual(["BEGIN ANEW"]);
});

it("is kept for nobody where commits cannot be told", async () => {
  mark = null;
  await operation();
  expect(sentSince()).toEqual(["BEGIN", "END"]);
});

it("is kept for nobody once it is forgotten", async () => {
  await snapshot.pin();
  snapshot.forget();
  await snapshot.giveBack();
  expect(sentSince()).toEqual(["BEGIN", "END"]);
});

it("goes after a while, used or not", async () => {
  await operation();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(sentSince()).toEqual(["BEGIN", "END"]);
  await operation();
  expect(sentSince()).toEqual(["BEGIN"]);
});

it("stays while an operation reads it, however long that takes, and goes then", async () => {
  await snapshot.pin();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(sentSince()).toEqual(["BEGIN"]);
  await snapshot.giveBack();
  expect(sentSince()).toEqual(["END"]);
});

it("stays also where its time is over while it is asked whether it is the newest still", async () => {
  await operation();
  let tell: () => void = () => undefined;
  answer = new Promise((resolve) => {
    tell = resolve;
  });
  const pinned = snapshot.pin();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  tell();
  expect((await pinned).state.number).toBe(1);
  expect(sentSince()).toEqual(["BEGIN"]);
  await snapshot.giveBack();
  expect(sentSince()).toEqual(["END"]);
});

it("one that could not begin is ended, which shows a lost connection", async () => {
  broken = "BEGIN";
  await expect(snapshot.pin()).rejects.toThrow("BEGIN");
  broken = "END";
  await expect(snapshot.giveBack()).rejects.toThrow("END");
});

it("one that cannot be ended is told of when the connection is given back", async () => {
  await snapshot.pin();
  snapshot.forget();
  broken = "END";
  await expect(snapshot.giveBack()).rejects.toThrow("END");
  expect(sentSince()).toEqual(["BEGIN", "END"]);
});

it("one that could not be ended while nobody read is ended by the next who does", async () => {
  await operation();
  broken = "END";
  await vi.advanceTimersByTimeAsync(LATE_MS);
  broken = null;
  sentSince();
  await operation();
  expect(sentSince()).toEqual(["BEGIN ANEW"]);
});
