import { expect, test } from "vitest";
import { provincesParameter } from "./provinces-parameter.ts";

test.each([
  ["vn63-46", ["vn63-46"]],
  ["vn63-46, vn63-48,vn63-46", ["vn63-46", "vn63-48"]],
  ["a,b,c,d", ["a", "b", "c", "d"]],
  ["a,b,c,d,e", undefined],
  ["a,,b", undefined],
  ["a,b c", undefined],
  ["", undefined],
])("%j", (text, ids) => {
  expect(provincesParameter.read(text)).toEqual(ids);
});
