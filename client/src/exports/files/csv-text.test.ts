import { expect, test } from "vitest";
import type { ExportCell } from "../export-view.ts";
import { csvText } from "./csv-text.ts";

const columns = [{ head: "Chỉ tiêu" }, { head: "Kế hoạch", figures: true }];
const HEAD = "\uFEFFChỉ tiêu,Kế hoạch\r\n";
const written = (...rows: ExportCell[][]) => csvText({ columns, rows });

test("begins with the mark of UTF-8 and ends every line as RFC 4180 says", () => {
  expect(written(["GRDP", 7.5])).toBe(`${HEAD}GRDP,7.5\r\n`);
});

test("commas, quotes and line ends are quoted", () => {
  expect(written(['Trẻ "nhẹ cân", dưới 5 tuổi', "hai\ndòng"])).toBe(
    `${HEAD}"Trẻ ""nhẹ cân"", dưới 5 tuổi","hai\ndòng"\r\n`,
  );
});

test.each([
  ["=1+2", "'=1+2"],
  ["+84", "'+84"],
  ["-4 điểm", "'-4 điểm"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\r=1", `"'\r=1"`],
  ["＝1", "'＝1"],
])("%j does not reach a spreadsheet as a formula", (text, cell) => {
  expect(written([text])).toBe(`${HEAD}${cell}\r\n`);
});

test("neither does a head", () => {
  expect(csvText({ columns: [{ head: "=A1" }], rows: [] })).toBe("\uFEFF'=A1\r\n");
});

test("a number below zero stays a number, a true minus in a text is harmless", () => {
  expect(written(["−4,13%", -4.13])).toBe(`${HEAD}"−4,13%",-4.13\r\n`);
});

test("what is missing is empty, and zero is zero", () => {
  expect(written(["GRDP", null], ["GRDP", 0])).toBe(`${HEAD}GRDP,\r\nGRDP,0\r\n`);
});
