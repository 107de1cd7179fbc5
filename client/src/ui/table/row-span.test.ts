import { expect, test } from "vitest";
import { drawnRows, rowSpan } from "./row-span.ts";

const sight = { height: 600, rowHeight: 46, total: 5000 };

test("the rows in sight are drawn, with some above and below", () => {
  const top = 2000 * 46 + 17;
  const { from, to } = rowSpan({ ...sight, top });
  expect(from).toBeLessThanOrEqual(1990);
  expect(from).toBeGreaterThan(1980);
  expect(to).toBeGreaterThanOrEqual(2000 + 14 + 10);
  expect(to - from).toBeLessThan(60);
});

test("there are no rows before the first or after the last", () => {
  expect(rowSpan({ ...sight, top: 0 }).from).toBe(0);
  expect(rowSpan({ ...sight, top: 5000 * 46 - 600 }).to).toBe(5000);
  // a browser that bounces at the ends scrolls past them for a moment
  expect(rowSpan({ ...sight, top: -300 }).from).toBe(0);
  expect(rowSpan({ ...sight, top: 5100 * 46 })).toMatchObject({ to: 5000 });
  expect(rowSpan({ ...sight, top: 0, total: 0 })).toEqual({ from: 0, to: 0 });
});

test("not every row that is scrolled past is a drawing", () => {
  const spans = Array.from({ length: 50 }, (_, row) => JSON.stringify(rowSpan({ ...sight, top: row * 46 })));
  expect(new Set(spans).size).toBeLessThan(25);
});

test("the row in use stays with its neighbours, and the room of the rows that are not drawn adds up", () => {
  for (const inUse of [null, 0, 3, 98, 105, 400, 499]) {
    const rows = drawnRows({ from: 100, to: 110 }, inUse, { rowHeight: 10, total: 500 });
    const places = rows.map(({ place }) => place);
    const room = rows.reduce((sum, { gap }) => sum + gap + 10, 0);
    expect(room).toBe(((places.at(-1) ?? 0) + 1) * 10);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    if (inUse === null) expect(places).toHaveLength(10);
    else
      for (const near of [inUse - 1, inUse, inUse + 1])
        expect(places.includes(near)).toBe(near >= 0 && near < 500);
  }
});

test("of a list that became shorter no row is drawn that is not there", () => {
  expect(drawnRows({ from: 0, to: 2 }, 40, { rowHeight: 10, total: 2 })).toEqual([
    { place: 0, gap: 0 },
    { place: 1, gap: 0 },
  ]);
});
