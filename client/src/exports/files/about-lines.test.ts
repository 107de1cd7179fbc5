import { expect, test } from "vitest";
import { exportsEn } from "../../i18n/exports.en.ts";
import { footLines, type TakenView, warningOf } from "../taken-view.ts";
import { aboutLines } from "./about-lines.ts";

const taken: TakenView = {
  view: { fileName: "growth-2019", title: "Growth: 2 of 7 missed", table: () => ({ columns: [], rows: [] }) },
  locale: "EN",
  texts: exportsEn,
  address: "http://localhost:4000/growth?year=2019",
  day: "2026-03-04",
  asOf: null,
  origin: { number: 1200, changedAt: "2026-02-28T23:10:00Z", generated: false },
};
const about = (special: Partial<TakenView> = {}) =>
  Object.fromEntries(aboutLines({ ...taken, ...special }, 1805).map(({ name, text }) => [name, text]));

test("a workbook says what it is, where it comes from, in which state and since when", () => {
  expect(about()).toMatchObject({
    Content: "Growth: 2 of 7 missed",
    Address: "http://localhost:4000/growth?year=2019",
    Rows: "1,805",
    "Version of the data": "1,200, since 28 February 2026",
    "Taken on": "4 March 2026",
  });
  expect(about()).not.toHaveProperty("Figures as of");
  expect(about()).not.toHaveProperty("Note");
  expect(about({ asOf: "2022-12-31" })).toMatchObject({ "Figures as of": "31 December 2022" });
});

test("a picture's foot says the same in three lines", () => {
  expect(footLines({ ...taken, asOf: "2022-12-31" })).toEqual([
    "Source: published reports of public bodies; each figure names its own at the address below.",
    "http://localhost:4000/growth?year=2019",
    "Đối Chiếu, taken on 4 March 2026, figures as of 31 December 2022, version 1,200 of the data.",
  ]);
});

test("generated figures say so wherever they go", () => {
  const generated = { ...taken, origin: { ...taken.origin, generated: true } };
  expect(warningOf(generated)).toContain("Generated figures");
  expect(about(generated)).toMatchObject({ Note: warningOf(generated) });
  expect(warningOf(taken)).toBeUndefined();
});
