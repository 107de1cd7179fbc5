import { expect, test } from "vitest";
import { ListWalk, WALK_PAGE } from "./list-walk.ts";

/** A list of numbers, each the cursor of itself, and how often it was read. */
function listOf(count: number) {
  const rows = Array.from({ length: count }, (_, number) => ({ number }));
  let statements = 0;
  const read = (after: string | null) => (most: number) => {
    statements += 1;
    const begin = after === null ? 0 : Number(after) + 1;
    return Promise.resolve(rows.slice(begin, begin + most));
  };
  return { rows, read, statements: () => statements };
}

const cursorOf = ({ number }: Record<string, unknown>) => String(number);

/** All rows, as a table asks for them: page after page while one more row is there. */
async function walked(list: ReturnType<typeof listOf>) {
  const walk = new ListWalk();
  const all: unknown[] = [];
  for (let after: string | null = null, goesOn = true; goesOn; ) {
    const page = await walk.page(after, list.read(after), cursorOf);
    goesOn = page.length > WALK_PAGE;
    const rows = page.slice(0, WALK_PAGE);
    all.push(...rows);
    after = goesOn ? cursorOf(rows.at(-1) ?? {}) : null;
  }
  return all;
}

test.each([
  [0, 1],
  [1, 1],
  [500, 1],
  [501, 1],
  [9_999, 1],
  [10_000, 2],
  [10_001, 2],
  [10_500, 2],
  [30_000, 4],
])("%d rows come once each, in order, by %d statements", async (count, statements) => {
  const list = listOf(count);
  expect(await walked(list)).toEqual(list.rows);
  expect(list.statements()).toBe(statements);
});
