import sql, { raw } from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allPairs, recomputeAttainments } from "../../server/src/attainments/recompute.service.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { runSample } from "../../server/src/sample/run-sample.ts";
import { type Sample, sampleSizes } from "../../server/src/sample/sample.ts";
import { NOW, shippedData } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";
import { onPostgres } from "../support/scratch-place.ts";
import { startServer } from "../support/start-server.ts";

const tiny: Sample = { name: "tiny", kind: "LIFELIKE", seed: 1, areas: 12, indicators: 20, years: 12 };
const silent = { write: () => undefined };

let database: ScratchDatabase;
beforeEach(async () => {
  database = await scratchDatabase({ empty: true });
});
afterEach(() => database.remove());

const count = async (table: string) => {
  const [row] = await database.look<{ n: number }>(sql`SELECT COUNT(*) AS n FROM ${raw(table)}`);
  return Number(row?.n);
};

describe("a sample", () => {
  // once is enough for so many figures
  test.runIf(!onPostgres)(
    "S, exact: every figure is there, and every comparison",
    async () => {
      const sample: Sample = { name: "S", kind: "EXACT", seed: 1, ...sampleSizes.S } as Sample;
      const { targets, actuals } = await loadSample(database.writes, sample, []);
      expect(targets).toBe(63 * 50 * 12);
      expect([await count("target"), await count("actual"), await count("attainment")]).toEqual([
        targets,
        actuals,
        targets,
      ]);
      const [row] = await database.look<{ generated: string }>(sql`SELECT generated FROM data_version`);
      expect(row?.generated).toBe("S, exact, seed 1");
    },
    120_000,
  );

  test("life-like: everything is compared, and working it out again changes nothing", async () => {
    await loadSample(database.writes, tiny, []);
    const verdicts = await database.look<{ verdict: string }>(sql`SELECT DISTINCT verdict FROM attainment`);
    expect(verdicts).toHaveLength(8);
    const changes = await database.writes.run(async (transaction) =>
      recomputeAttainments(transaction, await allPairs(transaction)),
    );
    expect(changes).toMatchObject({ added: [], changed: [], removed: [] });
  });

  test("that was broken off goes on; one that is whole stays", async () => {
    await expect(
      loadSample(database.writes, tiny, [], () => {
        throw new Error("the power went");
      }),
    ).rejects.toThrow("the power went");
    expect(await loadSample(database.writes, tiny, [])).toMatchObject({ changed: true });
    const facts = await count("target");
    expect(await loadSample(database.writes, tiny, [])).toMatchObject({ changed: false });
    expect(await count("target")).toBe(facts);
  });
});

describe("never mixes", () => {
  test("with real figures that are there", async () => {
    await loadFigures(database, shippedData, silent);
    await expect(loadSample(database.writes, tiny, [])).rejects.toThrow("figures that were not generated");
  });

  test("with another sample", async () => {
    await loadSample(database.writes, tiny, []);
    const other = loadSample(database.writes, { ...tiny, kind: "EXACT" }, []);
    await expect(other).rejects.toThrow("another sample (tiny, lifelike, seed 1)");
  });

  test("with figures that come later", async () => {
    await loadSample(database.writes, tiny, []);
    await expect(loadFigures(database, shippedData, silent)).rejects.toThrow("a generated sample");
    const imported = importTexts(database, { "s.csv": "sector,name_vi,name_en\nX,X,X\n" });
    await expect(imported).rejects.toThrow("a generated sample");
  });
});

test("every answer can say that its figures are generated", async () => {
  const server = await startServer({ empty: true });
  try {
    const generated = () =>
      server.query("{ dataVersion { generated } }").then(({ data }) => data.dataVersion);
    expect(await generated()).toEqual({ generated: false });
    await loadSample(server.database.writes, tiny, []);
    expect(await generated()).toEqual({ generated: true });
  } finally {
    await server.stop();
  }
});

describe("the command", () => {
  const surroundings = { env: {}, clock: () => NOW, shippedFolder: shippedData };

  test.each([[[]], [["XL"]], [["constructor"]], [["S", "M"]], [["S", "--real"]]])(
    "%j: says how to use it",
    async (args) => {
      await expect(runSample(args, { ...surroundings, output: silent })).rejects.toThrow(
        "usage: npm run sample",
      );
    },
  );

  test("refuses the product's own database", async () => {
    await loadFigures(database, shippedData, silent);
    const refused = runSample(["S", "--database", database.url], { ...surroundings, output: silent });
    await expect(refused).rejects.toThrow("figures that were not generated");
  });
});
