import type { Sql } from "sql-template-tag";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeptSnapshot } from "./kept-snapshot.ts";

const LATE_MS = 1000;

let sent: string[];
let mark: string | null;
let number: number;
let broken: string | null;
let snapshot: KeptSnapshot;

beforeEach(() => {
  vi.useFakeTimers();
  [sent, mark, number, broken] = [[], "first", 1, null];
  const send = <R>({ text }: Sql) => {
    const [word = ""] = text.split(" ");
    sent.push(word);
    if (word === broken) return Promise.reject(new Error(word));
    return Promise.resolve([{ number }] as R[]);
  };
  snapshot = new KeptSnapshot(send, () => mark);
});
afterEach(() => {
  vi.useRealTimers();
});

/** What was sent since it was asked last. */
const sentSince = () => sent.splice(0);

async function operation(): Promise<number> {
  const state = await snapshot.pin();
  await snapshot.giveBack();
  return state.number;
}

it("serves the next while nothing was committed, without a statement", async () => {
  expect(await operation()).toBe(1);
  expect(sentSince()).toEqual(["BEGIN", "SELECT"]);
  expect(await operation()).toBe(1);
  expect(sentSince()).toEqual([]);
});

it("is a new one once something was", async () => {
  await operation();
  sentSince();
  [mark, number] = ["second", 2];
  expect(await operation()).toBe(2);
  expect(sentSince()).toEqual(["ROLLBACK", "BEGIN", "SELECT"]);
});

it("a commit while it begins is found out next time", async () => {
  const pinned = snapshot.pin();
  [mark, number] = ["second", 2];
  await pinned;
  await snapshot.giveBack();
  sentSince();
  expect(await operation()).toBe(2);
  expect(sentSince()).toEqual(["ROLLBACK", "BEGIN", "SELECT"]);
});

it("is kept for nobody where commits cannot be told", async () => {
  mark = null;
  await operation();
  expect(sentSince()).toEqual(["BEGIN", "SELECT", "ROLLBACK"]);
});

it("is kept for nobody once it is forgotten", async () => {
  await snapshot.pin();
  snapshot.forget();
  await snapshot.giveBack();
  expect(sentSince()).toEqual(["BEGIN", "SELECT", "ROLLBACK"]);
});

it("goes after a while, used or not", async () => {
  await operation();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(sentSince()).toEqual(["BEGIN", "SELECT", "ROLLBACK"]);
  await operation();
  expect(sentSince()).toEqual(["BEGIN", "SELECT"]);
});

it("stays while an operation reads it, however long that takes, and goes then", async () => {
  await snapshot.pin();
  await vi.advanceTimersByTimeAsync(LATE_MS);
  expect(sentSince()).toEqual(["BEGIN", "SELECT"]);
  await snapshot.giveBack();
  expect(sentSince()).toEqual(["ROLLBACK"]);
});

it("one that cannot be ended is told of when the connection is given back", async () => {
  await operation();
  broken = "ROLLBACK";
  await vi.advanceTimersByTimeAsync(LATE_MS);
  await expect(snapshot.pin()).rejects.toThrow("ROLLBACK");
  await expect(snapshot.giveBack()).rejects.toThrow("ROLLBACK");
});
