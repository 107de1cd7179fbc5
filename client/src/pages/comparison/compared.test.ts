import { expect, test } from "vitest";
import { askedProvinces, comparedElsewhere, comparedProvinces, compareSearch } from "./compared.ts";

const unit = (id: string, links: { predecessors?: string[]; successors?: string[] } = {}) => ({
  id,
  predecessors: (links.predecessors ?? []).map((each) => ({ id: each })),
  successors: (links.successors ?? []).map((each) => ({ id: each })),
});
const own = unit("own", { successors: ["new"] });
const found = [
  unit("a", { successors: ["new-a"] }),
  unit("b"),
  unit("c"),
  unit("d"),
  unit("new", { predecessors: ["own", "x"] }),
];
const compared = (compare: string, boundaries: "AS_REPORTED" | "CURRENT" = "AS_REPORTED") => {
  const { chosen, dropped } = comparedProvinces(compare, own, found, boundaries);
  return [chosen.map(({ id }) => id), dropped.map(({ id, why }) => `${id} ${why}`)];
};

test.each([
  [{ compare: "a,b" }, { compare: "a,b" }],
  [{ compare: " a,,b " }, { compare: "a,b" }],
  [{ compare: "," }, {}],
  [{ compare: 5 }, {}],
  [{ compare: ["a"] }, {}],
  [{}, {}],
])("the address %o", (search, expected) => {
  expect(compareSearch(search)).toEqual(expected);
});

test("asked for are others, each once, however long the address", () => {
  expect(askedProvinces("a,own,a,b", "own")).toEqual(["a", "b"]);
  expect(askedProvinces(undefined, "own")).toEqual([]);
  const long = Array.from({ length: 500 }, (_, place) => `p${place}`).join(",");
  expect(askedProvinces(long, "own")).toHaveLength(12);
});

test("up to three, in the order of the address", () => {
  expect(compared("c,a,b")).toEqual([["c", "a", "b"], []]);
  expect(compared("c,a,b,d")).toEqual([["c", "a", "b"], ["d tooMany"]]);
});

test("what cannot be compared is dropped and says why, and takes nobody's place", () => {
  expect(compared("nowhere,own,a,a,new,b,c")).toEqual([
    ["a", "b", "c"],
    ["nowhere unknown", "own itself", "a twice", "new otherBoundaries"],
  ]);
  expect(compared("a,b", "CURRENT")).toEqual([["b"], ["a otherBoundaries"]]);
});

test("under the other boundaries they are what became of them, or what they were made of", () => {
  const chosen = [unit("a", { successors: ["new-a"] }), unit("a2", { successors: ["new-a"] }), unit("b")];
  expect(comparedElsewhere(chosen, "new")).toBe("new-a,b");
  expect(comparedElsewhere([unit("a", { successors: ["new"] })], "new")).toBeUndefined();
  const merged = unit("m", { predecessors: ["p", "q", "own", "r", "s"] });
  expect(comparedElsewhere([merged], "own")).toBe("p,q,r");
});
