import { expect, it } from "vitest";
import { type Drawn, KeptDrawings } from "./kept-drawings.ts";

const drawing = (body: string): Drawn => ({ status: 200, body, title: "", width: 1, height: 1 });

/** Draws so many bytes, and counts how often. */
function draws(bytes: number) {
  let times = 0;
  const draw = () => {
    times += 1;
    return Promise.resolve(drawing("x".repeat(bytes)));
  };
  return { draw, times: () => times };
}

it("keeps what fits, and forgets what was not asked for longest", async () => {
  const kept = new KeptDrawings(1000);
  const { draw, times } = draws(400);
  for (const key of ["a", "b", "a", "c", "a"]) await kept.get(key, draw);
  expect(times()).toBe(3);
  await kept.get("b", draw);
  expect(times()).toBe(4);
});

it("what is larger than all its room is drawn each time", async () => {
  const kept = new KeptDrawings(1000);
  const { draw, times } = draws(2000);
  expect((await kept.get("a", draw)).body).toHaveLength(2000);
  await kept.get("a", draw);
  expect(times()).toBe(2);
});

it("a drawing that failed for all who waited is tried again", async () => {
  const kept = new KeptDrawings();
  const fail = () => Promise.reject(new Error("no ink"));
  const waiting = await Promise.allSettled([kept.get("a", fail), kept.get("a", fail)]);
  expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const { draw, times } = draws(1);
  await kept.get("a", draw);
  expect(times()).toBe(1);
});
