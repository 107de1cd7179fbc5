import { expect, test } from "vitest";
import { tableText } from "./table-text.ts";

test("a table as text: one line a row, numbers as machines read them, absent cells empty", () => {
  const text = tableText({
    heads: ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
    rows: [
      ["Thu ngân sách", 7213.5, 7787],
      ["Xuất khẩu", -1055, null],
      ["Hộ nghèo", 0, "7,5–8%"],
    ],
  });
  expect(text).toBe(
    "Chỉ tiêu\tKế hoạch\tThực hiện\nThu ngân sách\t7213.5\t7787\nXuất khẩu\t-1055\t\nHộ nghèo\t0\t7,5–8%",
  );
});

test("tabs and lines inside a cell do not make more cells", () => {
  expect(tableText({ heads: ["a\tb"], rows: [["one\ntwo "]] })).toBe("a b\none two");
});
