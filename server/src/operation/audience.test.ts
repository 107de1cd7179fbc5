import { expect, it } from "vitest";
import { Audience } from "./audience.ts";

it("has left once the last of those who joined is gone, and says so once", () => {
  const audience = new Audience();
  let farewells = 0;
  audience.whenLeft(() => {
    farewells += 1;
  });
  const leaves = [audience.join(), audience.join()];
  leaves[0]?.();
  leaves[0]?.();
  expect([audience.hasLeft, farewells]).toEqual([false, 0]);
  leaves[1]?.();
  leaves[1]?.();
  expect([audience.hasLeft, farewells]).toEqual([true, 1]);
});
