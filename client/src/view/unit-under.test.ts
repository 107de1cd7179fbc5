import { expect, test } from "vitest";
import { unitUnder } from "./unit-under.ts";

const before = { id: "vn63-46", predecessors: [], successors: [{ id: "vn34-46" }] };
const today = { id: "vn34-46", predecessors: [{ id: "vn63-46" }], successors: [] };
const country = { id: "vn", predecessors: [], successors: [] };

test("a province of before becomes the one that it went into where today's boundaries are asked for", () => {
  expect(unitUnder({ boundaries: "CURRENT" }, before)).toEqual({ id: "vn34-46", boundaries: "CURRENT" });
  expect(unitUnder({ boundaries: "AS_REPORTED" }, before)).toBeNull();
});

test("a province of today has no figures as reported before it was", () => {
  expect(unitUnder({ boundaries: "AS_REPORTED" }, today)).toEqual({ id: "vn34-46", boundaries: "CURRENT" });
  expect(unitUnder({ boundaries: "CURRENT" }, today)).toBeNull();
});

test("the country stands under any boundaries", () => {
  expect(unitUnder({ boundaries: "CURRENT" }, country)).toBeNull();
  expect(unitUnder({ boundaries: "AS_REPORTED" }, country)).toBeNull();
});
