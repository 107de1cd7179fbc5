import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Deadline } from "./deadline.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const refusal = { code: "OPERATION_TIMEOUT", details: { milliseconds: 100 } };
const forever = () => new Promise<string>(() => undefined);

it("gives what comes in time", async () => {
  const deadline = new Deadline(100);
  expect(await deadline.within(Promise.resolve("in time"))).toBe("in time");
  vi.advanceTimersByTime(99);
  expect(() => deadline.check()).not.toThrow();
});

it("refuses what is waited for as soon as the time is over, naming the limit and how to mend it", async () => {
  const deadline = new Deadline(100);
  const waiting = expect(deadline.within(forever())).rejects.toMatchObject(refusal);
  vi.advanceTimersByTime(100);
  await waiting;
  expect(() => deadline.check()).toThrow(/over 100 ms.*narrow filter/);
});

it("counts from the beginning, whenever something is first waited for", async () => {
  const deadline = new Deadline(100);
  vi.advanceTimersByTime(60);
  const waiting = expect(deadline.within(forever())).rejects.toMatchObject(refusal);
  vi.advanceTimersByTime(40);
  await waiting;
});

it("begins anew where it is told so", async () => {
  const deadline = new Deadline(100);
  vi.advanceTimersByTime(90);
  deadline.restart();
  vi.advanceTimersByTime(90);
  expect(() => deadline.check()).not.toThrow();
  const waiting = expect(deadline.within(forever())).rejects.toMatchObject(refusal);
  vi.advanceTimersByTime(10);
  await waiting;
});

it("leaves no timer behind", () => {
  const deadline = new Deadline(100);
  void deadline.within(forever());
  expect(vi.getTimerCount()).toBe(1);
  deadline.clear();
  expect(vi.getTimerCount()).toBe(0);
});
