import { expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";

const answer = (bytes: number, dataVersion = 1) => ({
  body: Buffer.alloc(bytes),
  read: { dataVersion, isGenerated: false },
});

it("keeps no more than there is room for, and forgets what was not asked for longest", () => {
  const kept = new KeptAnswers(1_000_000);
  for (let number = 0; number < 100; number += 1) {
    kept.set(`${number}`, answer(50_000));
    expect(kept.get("0")).not.toBeNull();
    expect(kept.bytes).toBeLessThanOrEqual(1_000_000);
  }
  expect(kept.get("50")).toBeNull();
  expect(kept.get("99")).not.toBeNull();
});

it("what is asked again stays, however much is asked once", () => {
  const kept = new KeptAnswers(1_000_000);
  const asked = Array.from({ length: 10 }, (_, number) => `asked again ${number}`);
  for (const key of asked) {
    kept.set(key, answer(50_000));
    kept.get(key);
  }
  for (let number = 0; number < 1000; number += 1) kept.set(`${number}`, answer(50_000));
  for (const key of asked) expect(kept.get(key)).not.toBeNull();
  expect(kept.bytes).toBeLessThanOrEqual(1_000_000);
});

it("what was pushed out before it was asked again stays from the second time on", () => {
  const kept = new KeptAnswers(1_000_000);
  const asked = Array.from({ length: 12 }, (_, number) => `${number}`);
  const missing = () => asked.filter((key) => kept.get(key) === null);
  for (const round of [1, 2]) {
    expect(missing()).toHaveLength(round === 1 ? 12 : 9);
    for (const key of missing()) kept.set(key, answer(50_000));
  }
  expect(missing()).toEqual([]);
});

it("leaves out an answer that would take more than a sixteenth, its question counted", () => {
  const kept = new KeptAnswers(1_000_000);
  kept.set("large", answer(62_500));
  kept.set("x".repeat(31_250), answer(10));
  expect(kept.bytes).toBe(0);
  kept.set("small", answer(62_000));
  expect(kept.get("small")).not.toBeNull();
});

it("gives the room back when the data have changed", () => {
  const kept = new KeptAnswers(1_000_000);
  kept.set("first", answer(1000, 1));
  kept.set("second", answer(1000, 2));
  expect(kept.get("first")).toBeNull();
  expect(kept.bytes).toBeLessThan(2000);
});

it("counts how an answer went out, too", () => {
  const kept = new KeptAnswers(1_000_000);
  kept.set("by question", answer(1000));
  const { bytes } = kept;
  kept.set("by request ", { ...answer(1000), sent: { status: 200, headers: ["a", "x".repeat(500)] } });
  expect(kept.bytes).toBe(2 * bytes + 1002);
});
