import { expect, it } from "vitest";
import type { AttainmentTable } from "./attainment.table.ts";
import { KeptRows } from "./kept-rows.ts";

/** Works out so many rows, and counts how often. */
function workingOut(rows: number) {
  let times = 0;
  const workOut = () => {
    times += 1;
    const attainments = Array.from({ length: rows }, () => ({}) as AttainmentTable);
    return Promise.resolve({ attainments, discrepancies: [] });
  };
  return { workOut, times: () => times };
}

it("works out once what is asked for at once and again", async () => {
  const kept = new KeptRows();
  const { workOut, times } = workingOut(3);
  const [one, other] = await Promise.all([kept.get("a", workOut), kept.get("a", workOut)]);
  expect(other).toBe(one);
  expect(await kept.get("a", workOut)).toBe(one);
  expect(times()).toBe(1);
  await kept.get("b", workOut);
  expect(times()).toBe(2);
});

it("keeps no more rows than it has room for", async () => {
  const kept = new KeptRows(100);
  const { workOut, times } = workingOut(60);
  for (const key of ["a", "b", "a"]) await kept.get(key, workOut);
  expect(times()).toBe(3);
  const large = workingOut(200);
  for (const key of ["c", "c"]) expect((await kept.get(key, large.workOut)).attainments).toHaveLength(200);
  expect(large.times()).toBe(2);
});

it("who waited for another that was cut off works them out for itself", async () => {
  const kept = new KeptRows();
  const cutOff = kept.get("a", () => Promise.reject(new Error("its time is over")));
  const { workOut, times } = workingOut(1);
  const waiting = kept.get("a", workOut);
  await expect(cutOff).rejects.toThrow("its time is over");
  expect((await waiting).attainments).toHaveLength(1);
  expect(times()).toBe(1);
});
