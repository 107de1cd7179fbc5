import { expect, test } from "vitest";
import { sourceLine } from "./source-line.ts";

const source = (id: string, publishedOn: string, publisher = `Báo ${id}`) => ({ id, publisher, publishedOn });
const rowOf = (...sources: ReturnType<typeof source>[]) => ({ sources });

test("each report once, the latest first, with as much of its date as is known", () => {
  const rows = [rowOf(source("A", "2019-12-06")), rowOf(source("B", "2023"), source("A", "2019-12-06"))];
  expect(sourceLine(rows, "VI")).toBe("Báo B, 2023; Báo A, 6/12/2019");
  expect(sourceLine(rows, "EN")).toBe("Báo B, 2023; Báo A, 6 December 2019");
});

test("two of many are named, the others are counted", () => {
  const rows = ["01", "02", "03", "04", "05"].map((day) => rowOf(source(day, `2020-01-${day}`)));
  expect(sourceLine(rows, "VI")).toBe("Báo 05, 5/1/2020; Báo 04, 4/1/2020; và 3 báo cáo khác");
  expect(sourceLine(rows.slice(0, 3), "VI")).toBe("Báo 03, 3/1/2020; Báo 02, 2/1/2020; Báo 01, 1/1/2020");
});

test("two reports of one publisher on one day read as one", () => {
  expect(sourceLine([rowOf(source("A", "2020", "Báo"), source("B", "2020", "Báo"))], "VI")).toBe("Báo, 2020");
});

test("without a report there is nothing to name", () => {
  expect(sourceLine([], "VI")).toBeNull();
});
