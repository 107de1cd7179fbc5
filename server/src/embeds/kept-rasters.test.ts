import { expect, it } from "vitest";
import { keptRasters } from "./kept-rasters.ts";

const SIZE = { width: 1, height: 1, scale: 1 };

it("draws each once, and what failed again", async () => {
  const asked: string[] = [];
  const rasterise = keptRasters((svg) => {
    asked.push(svg);
    return asked.length === 2 ? Promise.reject(new Error("no ink")) : Promise.resolve(Buffer.from(svg));
  });
  const [one, other] = await Promise.all([rasterise("busy", SIZE), rasterise("busy", SIZE)]);
  expect(other).toBe(one);
  await expect(rasterise("late", SIZE)).rejects.toThrow("no ink");
  expect(String(await rasterise("late", SIZE))).toBe("late");
  expect(asked).toEqual(["busy", "late", "late"]);
});
