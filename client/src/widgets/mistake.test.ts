import { expect, test } from "vitest";
import { unknownValue } from "./mistake.ts";
import { provinceParameter } from "./parameter.ts";

test("a value that names nothing is shown, one that is not there is missed; both are told what is taken", () => {
  const remedy = "Hãy ghi mã tỉnh, như vn63-46.";
  expect(unknownValue("province", "vn63-99", provinceParameter, "VI")).toEqual({
    status: 400,
    title: "Tham số “province”: không có “vn63-99” nào",
    remedy,
  });
  expect(unknownValue("province", "", provinceParameter, "VI")).toMatchObject({
    title: "Thiếu tham số “province”",
    remedy,
  });
});
