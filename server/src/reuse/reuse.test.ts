import { beforeEach, expect, it } from "vitest";
import type { ReadPool } from "../database/read-pool.ts";
import { Audience } from "../operation/audience.ts";
import { Deadline } from "../operation/deadline.ts";
import { Operation } from "../operation/operation.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { Reuse, type Shared, type WholeAnswer } from "./reuse.ts";

const question = { query: "{ years { value } }" };
const read = { dataVersion: 1, isGenerated: false };
const whole: WholeAnswer = { data: { years: [] }, body: Buffer.from('{"data":{"years":[]}}'), read };
const snapshot = { ...read, release: () => Promise.resolve() };
const pool = { acquire: () => Promise.resolve(snapshot) } as unknown as ReadPool;

let now: number;
let reuse: Reuse;
beforeEach(() => {
  now = 1;
  reuse = new Reuse({ now: () => ({ ...read, dataVersion: now }) }, new KeptAnswers(1_000_000));
});

/** Somebody who asks, and may leave. */
function asker(milliseconds?: number) {
  const audience = new Audience();
  const leave = audience.join();
  const deadline = new Deadline(milliseconds);
  const log = { error: () => undefined };
  const operation = new Operation(pool, "2025-11-15", log, "", audience, undefined, null, deadline);
  return { operation, leave, asks: () => reuse.share(question, operation) };
}

function land(shared: Shared, answer: WholeAnswer | null): void {
  if (!("land" in shared)) throw new Error("it should have been worked out here");
  shared.land(answer);
}

it("who asks while it is being worked out waits for it; who asks later gets what is kept", async () => {
  const first = await asker().asks();
  const others = [asker().asks(), asker().asks()];
  land(first, whole);
  expect(await Promise.all(others)).toEqual([{ answer: whole }, { answer: whole }]);
  expect(await asker().asks()).toEqual({ answer: whole });
});

it("it goes on when who asked first has gone, and ends when all have", async () => {
  const [one, other] = [asker(), asker()];
  const first = await one.asks();
  const second = other.asks();
  // the second has joined
  await new Promise(setImmediate);
  one.leave();
  expect(one.operation.wasLeft).toBe(false);
  land(first, whole);
  expect(await second).toEqual({ answer: whole });
});

it("nobody joins what all have left", async () => {
  const [one, other] = [asker(), asker()];
  await one.asks();
  const second = other.asks();
  await new Promise(setImmediate);
  one.leave();
  other.leave();
  expect(one.operation.wasLeft).toBe(true);
  expect(await asker().asks()).toHaveProperty("land");
  void second;
});

it("what is not whole is given to nobody else and not kept", async () => {
  const first = await asker().asks();
  const second = asker().asks();
  await new Promise(setImmediate);
  land(first, null);
  expect(await second).toHaveProperty("land");
  expect(await asker().asks()).toHaveProperty("land");
});

it("nobody waits longer than its own time", async () => {
  await asker().asks();
  expect(await asker(1).asks()).toHaveProperty("land");
});

it("an answer that was read from a later state is kept as of that", async () => {
  const first = await asker().asks();
  land(first, { ...whole, read: { ...read, dataVersion: 2 } });
  expect(await asker().asks()).toHaveProperty("land");
});

it("without room everybody works out for themselves", async () => {
  reuse = new Reuse({ now: () => read }, null);
  land(await asker().asks(), whole);
  expect(await asker().asks()).toHaveProperty("land");
  expect(await reuse.find(question, asker().operation)).toBeNull();
});

it("who asks after a change is not given what was read before, kept or under way", async () => {
  const first = await asker().asks();
  now = 2;
  // longer than a test may take: nobody gets out of waiting by a refusal
  const second = await asker(60_000).asks();
  expect(second).toHaveProperty("land");
  land(first, whole);
  expect(await asker().asks()).toHaveProperty("land");
});

it("what nobody asked before is worked out without a look at the state of the data", async () => {
  let looks = 0;
  const now = () => {
    looks += 1;
    return read;
  };
  reuse = new Reuse({ now }, new KeptAnswers(1_000_000));
  const { operation } = asker();
  expect(await reuse.find(question, operation)).toBeNull();
  expect(await reuse.share(question, operation)).toHaveProperty("land");
  expect(looks).toBe(0);
});
