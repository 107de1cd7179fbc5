import { expect, it } from "vitest";
import { StatementNames } from "./statement-names.ts";

function naming(most: number) {
  const dropped: string[] = [];
  return { names: new StatementNames((name) => dropped.push(name), most), dropped };
}

it("names a text once, and no two texts alike", () => {
  const { names, dropped } = naming(3);
  const first = names.nameOf("SELECT 1");
  expect(names.nameOf("SELECT 1")).toBe(first);
  expect(names.nameOf("SELECT 2")).not.toBe(first);
  expect(dropped).toEqual([]);
});

it("gives a new text the name of the one used least lately, which is dropped first", () => {
  const { names, dropped } = naming(3);
  const [first, second, third] = ["SELECT 1", "SELECT 2", "SELECT 3"].map((text) => names.nameOf(text));
  names.nameOf("SELECT 1");
  expect(names.nameOf("SELECT 4")).toBe(second);
  expect(dropped).toEqual([second]);
  expect(names.nameOf("SELECT 1")).toBe(first);
  expect(names.nameOf("SELECT 2")).toBe(third);
  expect(dropped).toEqual([second, third]);
});

it("goes on naming what is asked often, however much else is asked once", () => {
  const { names } = naming(300);
  const often = names.nameOf("SELECT 0");
  const others = Array.from({ length: 1000 }, (_, number) => {
    expect(names.nameOf("SELECT 0")).toBe(often);
    return names.nameOf(`SELECT ${1 + number}`);
  });
  expect(new Set(others).size).toBe(299);
});
