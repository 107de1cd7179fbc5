import { expect, it } from "vitest";
import { distinctOrders } from "./distinct-orders.ts";

it("keeps the first order of each subject", () => {
  const orders = ["PLAN_RATIO_DESC", "YEAR_ASC", "PLAN_RATIO_ASC", "YEAR_ASC", "PLAN_ASC"] as const;
  expect(distinctOrders(orders)).toEqual(["PLAN_RATIO_DESC", "YEAR_ASC", "PLAN_ASC"]);
});

it("makes a few keys of thousands of orders", () => {
  expect(distinctOrders(Array.from({ length: 3000 }, () => "YEAR_ASC"))).toEqual(["YEAR_ASC"]);
});
