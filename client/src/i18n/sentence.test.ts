import { expect, test } from "vitest";
import { capitalised, listed, uncapitalised } from "./sentence.ts";

test.each([
  ["Thu ngân sách nhà nước", "thu ngân sách nhà nước"],
  ["GRDP (giá so sánh 2010)", "GRDP (giá so sánh 2010)"],
  ["GTSX công nghiệp", "GTSX công nghiệp"],
  ["E-government tasks done", "e-government tasks done"],
  ["Độ che phủ rừng", "độ che phủ rừng"],
])("%s inside a sentence", (name, inside) => {
  expect(uncapitalised(name)).toBe(inside);
});

test("a list joins its last part with a word", () => {
  expect(listed([], "và")).toBe("");
  expect(listed(["a"], "và")).toBe("a");
  expect(listed(["a", "b"], "và")).toBe("a và b");
  expect(listed(["a", "b", "c"], "and")).toBe("a, b and c");
});

test("a sentence starts with a capital", () => {
  expect(capitalised("% kế hoạch")).toBe("% kế hoạch");
  expect(capitalised("độ chắc")).toBe("Độ chắc");
});
