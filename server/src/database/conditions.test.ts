import { describe, expect, it } from "vitest";
import { isValueWithin } from "./conditions.ts";

describe("a value at hand", () => {
  it.each([
    [{}, [2018, 2019, 2020, 2021]],
    [null, [2018, 2019, 2020, 2021]],
    [{ in: [2019, 2021] }, [2019, 2021]],
    [{ in: [] }, []],
    [{ gte: 2019 }, [2019, 2020, 2021]],
    [{ lte: 2019, gte: null }, [2018, 2019]],
    [{ in: [2018, 2020], gte: 2019, lte: 2020 }, [2020]],
  ])("%j keeps %j", (range, kept) => {
    const filter = range as Parameters<typeof isValueWithin>[1];
    expect([2018, 2019, 2020, 2021].filter((value) => isValueWithin(value, filter))).toEqual(kept);
  });
});
