import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sql from "sql-template-tag";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { shippedData } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

let database: ScratchDatabase;
beforeEach(async () => {
  database = await scratchDatabase();
});
afterEach(() => database.remove());

const figures = (fact_key: string) =>
  database.look<{ value: number; source_id: string; counts: number }>(
    sql`SELECT value, source_id, CASE WHEN is_current THEN 1 ELSE 0 END AS counts FROM actual WHERE fact_key = ${fact_key} ORDER BY revision`,
  );

const KEY = "A.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN";
const DUE = "vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN";
const HEAD = "province,indicator,year,through_month,measure,bound,value,status,source,note";
const row = (value: string, source = "NA-2015-01", status = "ESTIMATED", note = "") =>
  `vn63-40,ICT_REVENUE,2014,12,LEVEL,EXACT,${value},${status},${source},${note}`;
const actuals = (...rows: string[]) => `${[HEAD, ...rows].join("\n")}\n`;
const SOURCES = `source,publisher,published_on,province,province_basis
NA-2015-01,Sở TT&TT Nghệ An,2015-01-10,vn63-40,STATED
NA-2015-06,Sở TT&TT Nghệ An,2015-06,vn63-40,STATED
`;

describe("a dry run", () => {
  test("says what would happen and keeps nothing", async () => {
    const before = await database.dataVersion();
    const texts = { "sources.csv": SOURCES, "actuals.csv": actuals(row("4100.5")) };
    const report = await importTexts(database, texts, { write: false });
    expect(report).toMatchObject({
      outcome: "REHEARSED",
      tables: [
        { table: "sources", added: 2 },
        { table: "actuals", added: 1, revised: 0, unchanged: 0, refused: 0 },
      ],
      verdicts: [{ attainment: DUE, before: "NO_ACTUAL", after: "MET" }],
    });
    expect(await database.dataVersion()).toBe(before);
    expect(await figures(KEY)).toEqual([]);
  });
});

describe("writing", () => {
  test("does it, once", async () => {
    const texts = { "sources.csv": SOURCES, "actuals.csv": actuals(row("4100.5")) };
    expect((await importTexts(database, texts)).outcome).toBe("WRITTEN");
    expect(await figures(KEY)).toMatchObject([{ value: 4100.5, source_id: "NA-2015-01", counts: 1 }]);
    const after = await database.dataVersion();
    const again = await importTexts(database, texts);
    expect(again).toMatchObject({ outcome: "NOTHING_NEW", tables: [{ unchanged: 2 }, { unchanged: 1 }] });
    expect(await database.dataVersion()).toBe(after);
  });

  test("files in any order may point to one another", async () => {
    const texts = { "b.csv": actuals(row("4100.5")), "a.csv": SOURCES };
    expect((await importTexts(database, texts)).outcome).toBe("WRITTEN");
  });

  test("the shipped figures, imported into an empty database, are the shipped database", async () => {
    const names = (await readdir(shippedData)).filter((name) => !/ui_terms|vocabulary/.test(name));
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(shippedData, name))] as const),
    );
    const texts = Object.fromEntries(files);
    expect((await importTexts(database, texts)).outcome).toBe("NOTHING_NEW");
    const other = await scratchDatabase({ empty: true });
    try {
      expect((await importTexts(other, texts)).outcome).toBe("WRITTEN");
      const stored = sql`SELECT id, verdict, target, actual, gap FROM attainment ORDER BY id`;
      expect(await other.look(stored)).toEqual(await database.look(stored));
    } finally {
      await other.remove();
    }
  });

  test("other words for what is there are named", async () => {
    const texts = {
      "s.csv": "sector,name_vi,name_en,parent\nPOST,Bưu chính,Postal services,ICT\n",
    };
    const report = await importTexts(database, texts);
    expect(report.changedRows).toMatchObject([
      {
        table: "sectors",
        id: "POST",
        columns: expect.arrayContaining([{ column: "name_en", before: "Post", after: "Postal services" }]),
      },
    ]);
  });

  test("a change that turns verdicts says which", async () => {
    const shipped = await readFile(join(shippedData, "indicators.csv"), "utf8");
    const [head, ...lines] = shipped.split("\n");
    const line = lines.find((each) => each.startsWith("ICT_REVENUE,"))?.replace(",HIGHER,", ",LOWER,");
    const report = await importTexts(database, { "i.csv": `${head}\n${line}\n` });
    expect(report.verdicts.length).toBeGreaterThan(0);
    expect(report.verdicts).toContainEqual({
      attainment: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN",
      before: "EXCEEDED",
      after: expect.stringMatching(/NOT_MET|NEARLY_MET/),
    });
  });
});

describe("figures that are there already (M14)", () => {
  beforeEach(async () => {
    await importTexts(database, { "sources.csv": SOURCES, "a.csv": actuals(row("4100.5")) });
  });

  test("a later source revises, and the verdict turns", async () => {
    const report = await importTexts(database, { "a.csv": actuals(row("3000", "NA-2015-06")) });
    expect(report).toMatchObject({
      tables: [{ added: 0, revised: 1 }],
      revisions: [{ key: KEY, before: "4100.5 (NA-2015-01)", after: "3000 (NA-2015-06)", counts: true }],
      verdicts: [{ attainment: DUE, before: "MET", after: "NOT_MET" }],
    });
    expect((await figures(KEY)).map((each) => each.counts)).toEqual([0, 1]);
  });

  test("an earlier source joins the history", async () => {
    const report = await importTexts(database, { "a.csv": actuals(row("3000", "NA-2014-01")) });
    expect(report).toMatchObject({ revisions: [{ counts: false }], verdicts: [] });
    expect((await figures(KEY)).map((each) => each.counts)).toEqual([1, 0]);
  });

  test("the same source with another value is refused", async () => {
    const report = await importTexts(database, { "a.csv": actuals(row("4200")) });
    expect(report).toMatchObject({
      outcome: "REFUSED",
      refused: [
        {
          file: "a.csv",
          line: 2,
          column: "value",
          value: "4200",
          reason: "NA-2015-01 gives 4100.5, ESTIMATED under the same key already",
          remedy: expect.stringContaining("--revise"),
        },
      ],
    });
  });

  test("unless it corrects it; then it may go back, too", async () => {
    const correct = { correct: true };
    expect((await importTexts(database, { "a.csv": actuals(row("4200")) }, correct)).outcome).toBe("WRITTEN");
    expect((await importTexts(database, { "a.csv": actuals(row("4200")) }, correct)).outcome).toBe(
      "NOTHING_NEW",
    );
    await importTexts(database, { "a.csv": actuals(row("4100.5")) }, correct);
    expect(await figures(KEY)).toMatchObject([
      { value: 4100.5, counts: 0 },
      { value: 4200, counts: 0 },
      { value: 4100.5, counts: 1 },
    ]);
  });

  test("or its status is firmer: an estimate and a final figure of one source", async () => {
    const firmer = { "a.csv": actuals(row("4200", "NA-2015-01", "FINAL")) };
    expect(await importTexts(database, firmer)).toMatchObject({
      outcome: "WRITTEN",
      tables: [{ revised: 1 }],
    });
    const weaker = { "a.csv": actuals(row("4300", "NA-2015-01", "FORECAST")) };
    expect((await importTexts(database, weaker)).outcome).toBe("REFUSED");
  });

  test("a better remark on the same figure is a revision", async () => {
    const remarked = { "a.csv": actuals(row("4100.5", "NA-2015-01", "ESTIMATED", "bảng 2")) };
    expect(await importTexts(database, remarked)).toMatchObject({ outcome: "WRITTEN", verdicts: [] });
    expect((await importTexts(database, { "a.csv": actuals(row("4100.5")) })).outcome).toBe("NOTHING_NEW");
  });

  test("a file that contradicts itself is refused, as a correction too", async () => {
    const texts = { "a.csv": actuals(row("1", "NA-2015-06"), row("2", "NA-2015-06")) };
    for (const correct of [false, true]) {
      expect(await importTexts(database, texts, { correct })).toMatchObject({
        outcome: "REFUSED",
        refused: [{ line: 3, column: "value", reason: expect.stringContaining("a.csv line 2") }],
      });
    }
  });
});
