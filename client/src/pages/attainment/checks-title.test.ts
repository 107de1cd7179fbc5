import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { attainmentVi } from "../../i18n/attainment.vi.ts";
import { type Check, checkOutcome, checksTitle, tellsSomething } from "./checks-title.ts";

const amount = (number: number): NonNullable<Check["stated"]> => ({
  ...sampleFigure(number, { unit: "PERCENT" }),
});

const check = (parts: Partial<Check>): Check => ({
  field: "PLAN_RATIO",
  agrees: null,
  stated: null,
  computed: null,
  statedVerdict: null,
  computedVerdict: null,
  ...parts,
});

const title = (...checks: Check[]) => checksTitle(checks, "VI", attainmentVi);

test("a difference is the finding", () => {
  const verdict = check({
    field: "VERDICT",
    agrees: false,
    statedVerdict: "MET",
    computedVerdict: "NEARLY_MET",
  });
  const growth = check({ field: "GROWTH", agrees: false, stated: amount(7), computed: amount(8) });
  expect(title(verdict)).toBe("Báo cáo ghi “Đạt”, tính lại là “Gần đạt”");
  expect(title(growth)).toBe("Báo cáo ghi tốc độ tăng 7%, tính lại ra 8%");
  expect(title(verdict, growth)).toBe("Báo cáo ghi khác kết quả tính lại ở 2 chỗ");
});

test("else what agrees, else what cannot be checked, else that nothing is stated", () => {
  const open = check({ stated: amount(102) });
  expect(title(check({ agrees: true, stated: amount(7), computed: amount(7) }), open)).toBe(
    "Điều báo cáo ghi khớp với kết quả tính lại",
  );
  expect(title(open)).toBe("Báo cáo ghi 102%; chưa có con số độc lập nào để tính lại");
  expect(title(check({ computed: amount(5) }))).toBe(
    "Báo cáo không ghi tỷ lệ, mức tăng hay kết luận nào để so",
  );
});

test.each([
  [check({ agrees: true, stated: amount(1) }), "agrees"],
  [check({ agrees: false, stated: amount(1) }), "differs"],
  [check({ stated: amount(1) }), "unverified"],
  [check({ computed: amount(1) }), "unstated"],
  [check({ field: "VERDICT", statedVerdict: "MET", computedVerdict: "UNDECIDED" }), "neither"],
] as const)("the word for a check", (one, outcome) => {
  expect(checkOutcome(one)).toBe(outcome);
});

test("a verdict that no figure has decided is nothing to compare", () => {
  expect(tellsSomething([check({ field: "VERDICT", computedVerdict: "NO_ACTUAL" })])).toBe(false);
  expect(tellsSomething([check({ field: "VERDICT", computedVerdict: "MET" })])).toBe(true);
});
