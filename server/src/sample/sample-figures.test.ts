import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Random } from "./random.ts";
import type { Sample, SampleKind } from "./sample.ts";
import { sampleBatches } from "./sample-figures.ts";

const tiny = (kind: SampleKind, seed = 1): Sample => ({
  name: "tiny",
  kind,
  seed,
  areas: 12,
  indicators: 20,
  years: 12,
});

function figuresOf(sample: Sample) {
  const batches = [...sampleBatches(sample, 100)];
  return {
    targets: batches.flatMap((batch) => batch.targets),
    actuals: batches.flatMap((batch) => batch.actuals),
  };
}

const hashOf = (sample: Sample) =>
  createHash("sha256")
    .update(JSON.stringify(figuresOf(sample)))
    .digest("hex")
    .slice(0, 16);

describe("the same seed gives the same figures, everywhere", () => {
  it.each([
    ["EXACT", "fb17e3dc7ba06cbf"],
    ["LIFELIKE", "06f5abe5dc8288cb"],
  ] as const)("%s", (kind, hash) => {
    expect(hashOf(tiny(kind))).toBe(hash);
    expect(hashOf(tiny(kind, 2))).not.toBe(hash);
  });

  it("in batches of any size", () => {
    const sizes = [1, 1000].map((size) => [...sampleBatches(tiny("LIFELIKE"), size)]);
    const targets = sizes.map((batches) => batches.flatMap((batch) => batch.targets));
    expect(targets[0]).toEqual(targets[1]);
    expect(sizes.map((batches) => batches.length)).not.toEqual([1, 1]);
  });

  it("chance has no favourites", () => {
    const random = new Random("dice");
    const counts = new Map<number, number>();
    for (let throws = 0; throws < 6000; throws += 1) {
      const eyes = random.whole(1, 6);
      counts.set(eyes, (counts.get(eyes) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("exact figures", () => {
  const { targets, actuals } = figuresOf(tiny("EXACT"));

  it("are a target of every year, and nine actuals in ten", () => {
    expect(targets).toHaveLength(12 * 20 * 12);
    expect(actuals.length / targets.length).toBeGreaterThan(0.87);
    expect(actuals.length / targets.length).toBeLessThan(0.93);
  });

  it("are numbers above zero and nothing else", () => {
    for (const { measure, bound, value } of [...targets, ...actuals]) {
      expect([measure, bound]).toEqual(["LEVEL", "EXACT"]);
      expect(Number(value)).toBeGreaterThan(0);
    }
  });
});

describe("life-like figures", () => {
  const { targets, actuals } = figuresOf(tiny("LIFELIKE"));
  const all = [...targets, ...actuals];
  const values = <T>(figures: readonly T[], of: (figure: T) => unknown) => new Set(figures.map(of));

  it("have every bound, measure and status that reports have", () => {
    expect(values(all, ({ bound }) => bound).size).toBe(8);
    expect(values(targets, ({ measure }) => measure)).toEqual(new Set(["LEVEL", "GROWTH", "CHANGE"]));
    expect(values(actuals, ({ measure }) => measure)).toEqual(new Set(["LEVEL", "GROWTH", "PLAN_RATIO"]));
    expect(values(actuals, ({ status }) => status)).toEqual(new Set(["ESTIMATED", "FINAL"]));
    expect(values(actuals, ({ throughMonth }) => throughMonth)).toEqual(new Set([6, 12]));
    expect(values(targets, ({ plan }) => plan ?? null)).toEqual(new Set([null, "CENTRAL", "PROVINCIAL"]));
    expect(values(actuals, ({ statedVerdict }) => statedVerdict)).toContain("NOT_MET");
    expect(targets.some(({ fromYear, year }) => fromYear && fromYear < year)).toBe(true);
  });

  it("have revisions: estimates before final figures, plans changed in summer", () => {
    const estimated = actuals.filter(({ status, measure }) => status === "ESTIMATED" && measure === "LEVEL");
    const isRevised = estimated.filter((estimate) =>
      actuals.some(
        (actual) =>
          actual.status === "FINAL" &&
          actual.measure === "LEVEL" &&
          actual.province === estimate.province &&
          actual.indicator === estimate.indicator &&
          actual.year === estimate.year,
      ),
    );
    expect(isRevised.length).toBeGreaterThan(100);
    expect(targets.some(({ source }) => source.startsWith("SAMPLE-ADJUST"))).toBe(true);
  });

  it("are uneven: some areas report much and some little", () => {
    const counts = new Map<string, number>();
    for (const { province } of all) counts.set(province, (counts.get(province) ?? 0) + 1);
    const [most, least] = [Math.max(...counts.values()), Math.min(...counts.values())];
    expect(most / least).toBeGreaterThan(1.5);
  });
});
