import { expect, test } from "vitest";
import { type ListPage, ListWalk } from "./list-walk.ts";

const TOTAL = 7;

/** Pages of two; the cursor is the number before. */
function pageAfter(after: number): ListPage<number> {
  const nodes = [after + 1, after + 2].filter((row) => row <= TOTAL);
  const last = nodes.at(-1) ?? TOTAL;
  return { totalCount: TOTAL, nodes, pageInfo: { endCursor: String(last), hasNextPage: last < TOTAL } };
}

function walkWith(failing: string[] = []) {
  const asked: string[] = [];
  const walk = new ListWalk(pageAfter(0), (after) => {
    asked.push(after);
    const fails = failing[0] === after;
    if (fails) failing.shift();
    return fails ? Promise.reject(new Error("no answer")) : Promise.resolve(pageAfter(Number(after)));
  });
  return { walk, asked };
}

test("goes as far as somebody wants to see, and no further", async () => {
  const { walk, asked } = walkWith();
  await walk.reach(2);
  expect(asked).toEqual([]);
  await walk.reach(5);
  expect(walk.state()).toMatchObject({ rows: [1, 2, 3, 4, 5, 6], total: 7, isLoading: false });
  expect(asked).toEqual(["2", "4"]);
});

test("asks for each page once, whoever wants it, and ends with the list", async () => {
  const { walk, asked } = walkWith();
  const seen: number[] = [];
  walk.subscribe(() => seen.push(walk.state().rows.length));
  await Promise.all([walk.reach(3), walk.reach(100), walk.reach(4)]);
  expect(walk.state()).toMatchObject({ rows: [1, 2, 3, 4, 5, 6, 7], after: null });
  expect(asked).toEqual(["2", "4", "6"]);
  expect(seen.at(-1)).toBe(7);
});

test("a page that did not come leaves the others, and comes when asked for again", async () => {
  const { walk, asked } = walkWith(["4"]);
  await walk.reach(7);
  expect(walk.state()).toMatchObject({ rows: [1, 2, 3, 4], hasFailed: true, isLoading: false });
  await walk.reach(7);
  expect(asked).toEqual(["2", "4"]);
  await walk.reach(7, true);
  expect(walk.state()).toMatchObject({ rows: [1, 2, 3, 4, 5, 6, 7], hasFailed: false });
});

test("all rows, or a refusal", async () => {
  const { walk } = walkWith(["4", "4"]);
  await expect(walk.whole()).rejects.toThrow("to its end");
  await expect(walk.whole()).rejects.toThrow("to its end");
  expect(await walk.whole()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
