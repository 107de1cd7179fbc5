import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CsvTexts, importTexts } from "../support/import-tables.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase();
});
afterAll(() => database.remove());

async function refused(texts: CsvTexts) {
  const report = await importTexts(database, texts);
  expect(report.outcome).toBe("REFUSED");
  for (const { reason, remedy } of report.refused) expect([reason, remedy]).not.toContain("");
  return report.refused;
}

type Cells = Readonly<Record<string, string>>;
const csv = (cells: Cells, delimiter = ",") =>
  `${Object.keys(cells).join(delimiter)}\n${Object.values(cells).join(delimiter)}\n`;

const target = {
  province: "vn63-40",
  indicator: "ICT_REVENUE",
  from_year: "2015",
  year: "2015",
  due_month: "12",
  measure: "LEVEL",
  bound: "EXACT",
  value: "4500",
  value_high: "",
  decimals: "",
  plan: "",
  source: "NA-2014-01",
  paragraph: "",
};
const actual = {
  province: "vn63-40",
  indicator: "ICT_REVENUE",
  year: "2014",
  through_month: "12",
  measure: "LEVEL",
  bound: "EXACT",
  value: "4100",
  status: "FINAL",
  stated_verdict: "",
  source: "NA-2014-01",
};
const source = {
  source: "X-1",
  publisher: "X",
  published_on: "2020-01",
  province: "vn63-40",
  province_basis: "STATED",
  url: "",
};
const indicator = {
  indicator: "X_RATE",
  sector: "ICT",
  name_vi: "X",
  name_en: "X",
  kind: "RATE",
  unit: "PERCENT",
  direction: "HIGHER",
  aggregation: "NONE",
  weight_indicator: "",
  valid_min: "",
  valid_max: "",
  nearly_met_threshold: "",
  definition_en: "X",
};
const sector = { sector: "X", parent: "", name_vi: "X", name_en: "X" };
const province = {
  province: "x-1",
  scheme: "X3",
  name_vi: "X",
  name_en: "X",
  kind: "PROVINCE",
  region: "",
  valid_from: "",
  valid_to: "",
  tile_column: "",
  tile_row: "",
};
const region = { region: "x-r", scheme: "X3", name_vi: "X", name_en: "X" };
const noteTile = {
  note_tile: "x-isles",
  province: "vn63-48",
  name_vi: "X",
  name_en: "X",
  tile_column: "8",
  tile_row: "10",
};
const succession = { predecessor: "vn63-40", successor: "vn34-40", effective_on: "2025-07-01" };

const tables = { target, actual, source, indicator, sector, province, region, noteTile, succession };
type Case = [table: keyof typeof tables, change: Cells, column: string, hint: string];
const cases: Case[] = [
  ["target", { province: "vn63_40" }, "province", "vn63-40"],
  ["target", { indicator: "ICT_REVENEU" }, "indicator", "ICT_REVENUE"],
  ["target", { source: "NA-2014-1" }, "source", "did you mean"],
  ["target", { source: "" }, "source", "fill it in"],
  ["target", { year: "20155" }, "year", "1900 to 2200"],
  ["target", { year: "2015.5" }, "year", "digits only"],
  ["target", { from_year: "2016" }, "from_year", "exchange"],
  ["target", { due_month: "13" }, "due_month", "1 to 12"],
  ["target", { measure: "Level" }, "measure", "LEVEL"],
  ["target", { measure: "PLAN_RATIO" }, "measure", "GROWTH"],
  ["target", { bound: "trên" }, "bound", "MORE_THAN"],
  ["target", { bound: "constructor" }, "bound", "MORE_THAN"],
  ["target", { value: "n/a" }, "value", "digits"],
  ["target", { value: "" }, "value", "fill it in"],
  ["target", { value: "1.234" }, "value", "--decimal"],
  ["target", { value: "-1" }, "value", "its unit"],
  ["target", { measure: "GROWTH", value: "-100.5" }, "value", "per cent"],
  ["target", { bound: "RANGE" }, "value_high", "another bound"],
  ["target", { bound: "RANGE", value_high: "4400" }, "value_high", "exchange"],
  ["target", { value_high: "4600" }, "value_high", "RANGE"],
  ["target", { decimals: "30" }, "decimals", "leave"],
  ["target", { plan: "của tỉnh" }, "plan", "PROVINCIAL"],
  ["target", { paragraph: "0" }, "paragraph", "non-empty"],
  ["target", { note: "turned \u202e round" }, "note", "take"],
  ["source", { publisher: "hidden\u200b sign" }, "publisher", "take"],
  ["target", { source: "\u200b" }, "source", "fill it in"],
  ["source", { publisher: '"two\nlines"' }, "publisher", "one line"],
  ["actual", { through_month: "0" }, "through_month", "1 to 12"],
  ["actual", { status: "OFFICIAL" }, "status", "FINAL"],
  ["actual", { stated_verdict: "MEET" }, "stated_verdict", "MET"],
  ["source", { published_on: "Jan 2020" }, "published_on", "2020-01-17"],
  ["source", { published_on: "2020-02-30" }, "published_on", "2020-01-17"],
  ["source", { published_on: "0202-01" }, "published_on", "check the year"],
  ["source", { published_on: "2202-01-17" }, "published_on", "check the year"],
  ["source", { province: "vn64-40" }, "province", "did you mean"],
  ["source", { province_basis: "GUESSED" }, "province_basis", "INFERRED"],
  ["source", { source: "X.1" }, "source", "hyphens"],
  ["source", { url: "javascript:alert(1)" }, "url", "https://"],
  ["indicator", { unit: "PERCENTAGE" }, "unit", "PERCENT"],
  ["indicator", { direction: "" }, "direction", "fill it in"],
  ["indicator", { sector: "ITC" }, "sector", "ICT"],
  ["indicator", { weight_indicator: "X_RATE" }, "weight_indicator", "another"],
  ["indicator", { weight_indicator: "POPULATION_X" }, "weight_indicator", "row"],
  ["indicator", { valid_min: "5", valid_max: "1" }, "valid_max", "exchange"],
  ["indicator", { nearly_met_threshold: "5" }, "nearly_met_threshold", "0.05"],
  ["sector", { parent: "X" }, "parent", "another parent"],
  ["sector", { sector: "POST", parent: "POST" }, "parent", "another parent"],
  ["province", { province: "x 1" }, "province", "hyphens"],
  ["province", { scheme: "NATIONAL" }, "scheme", "division"],
  ["province", { kind: "COUNTRY" }, "scheme", "NATIONAL"],
  ["province", { kind: "STATE" }, "kind", "PROVINCE"],
  ["province", { region: "x-r" }, "region", "row"],
  ["province", { region: "vn63-DBSH" }, "region", "X3"],
  ["province", { valid_from: "2020" }, "valid_from", "2025-07-01"],
  ["province", { valid_from: "2020-02-01", valid_to: "2020-01-01" }, "valid_to", "exchange"],
  ["province", { tile_column: "1" }, "tile_row", "both"],
  ["province", { tile_column: "-1", tile_row: "1" }, "tile_column", "whole number"],
  ["region", { scheme: "NATIONAL" }, "scheme", "division"],
  ["noteTile", { province: "vn63-99" }, "province", "did you mean"],
  ["noteTile", { province: "vn" }, "province", "part of"],
  ["noteTile", { tile_row: "" }, "tile_row", "fill it in"],
  ["noteTile", { tile_row: "-1" }, "tile_row", "whole number"],
  ["succession", { successor: "vn34-999" }, "successor", "vn34"],
  ["succession", { successor: "vn63-91" }, "successor", "division"],
  ["succession", { effective_on: "2025" }, "effective_on", "2025-07-01"],
];

describe("a cell", () => {
  test.each(cases)("%s: %o", async (table, change, column, hint) => {
    const [only, ...more] = await refused({ "a.csv": csv({ ...tables[table], ...change }) });
    expect(only).toMatchObject({ file: "a.csv", line: 2, column });
    expect(only?.remedy).toContain(hint);
    expect(more).toEqual([]);
  });

  test("a row is good as it stands", async () => {
    for (const cells of [target, actual, source, indicator, sector, province, region, noteTile] as const) {
      const report = await importTexts(database, { "a.csv": csv(cells) }, { write: false });
      expect(report.outcome).toBe("REHEARSED");
    }
  });
});

const { due_month: _, ...withoutDue } = target;
const headers: [name: string, text: string, value: string, hint: string][] = [
  ["a mistyped column", csv({ ...withoutDue, duemonth: "12" }), "duemonth", "due_month"],
  ["a missing column", csv(withoutDue), "due_month", "every row"],
  ["a column nobody knows", csv({ ...target, colour: "red" }), "colour", "take it out"],
  ["a column twice", csv(target).replace("paragraph\n", "value\n"), "value", "one of the two"],
  ["a table nobody knows", "term_vi,term_en\nchỉ tiêu,indicator\n", "term_vi,term_en", "docs/importing.md"],
];

describe("a file", () => {
  test.each(headers)("%s", async (_name, text, value, hint) => {
    const [only, ...more] = await refused({ "a.csv": text });
    expect(only).toMatchObject({ file: "a.csv", line: 1, column: "header", value });
    expect(only?.remedy).toContain(hint);
    expect(more).toEqual([]);
  });

  test("too many cells, and quotes that do not close", async () => {
    const surplus = csv(target).replace("NA-2014-01,", "NA-2014-01,,see table 3");
    expect(await refused({ "a.csv": surplus })).toMatchObject([
      { line: 2, column: "row", value: "see table 3" },
    ]);
    const open = csv(target).replace("4500", '"4500');
    expect(await refused({ "a.csv": open })).toMatchObject([{ column: "row" }]);
  });

  test("a spreadsheet, nothing at all", async () => {
    const zip = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);
    expect(await refused({ "a.xlsx": zip, "b.csv": "" })).toMatchObject([
      { file: "a.xlsx", column: "file" },
      { file: "b.csv", column: "file" },
    ]);
  });

  test("numbers written both ways: those of the lesser way, and those that may be either", async () => {
    const rows = ["7,5", "8,25", "7.5", "1.234", "12"].map((value, index) => ({
      ...target,
      value,
      year: String(2015 + index),
      from_year: "",
    }));
    const [first] = rows;
    const text = [first, ...rows].map((cells, index) =>
      (index === 0 ? Object.keys(cells ?? {}) : Object.values(cells ?? {})).join(";"),
    );
    expect(await refused({ "a.csv": text.join("\n") })).toMatchObject([
      { line: 4, value: "7.5", reason: expect.stringContaining("7,5 in line 2") },
      { line: 5, value: "1.234", reason: expect.stringContaining("decimal comma") },
    ]);
  });
});

describe("all or nothing", () => {
  test("every bad row of every file is named, a good one is not kept, and none is blamed for another", async () => {
    const rows = [
      target,
      { ...target, year: "2016", from_year: "2016", value: "x", due_month: "" },
      { ...target, source: "X-1", year: "2017", from_year: "2017" },
      { ...target, province: "nowhere", indicator: "nothing" },
    ];
    const text = [Object.keys(target), ...rows.map((cells) => Object.values(cells))];
    const problems = await refused({
      "targets.csv": text.map((cells) => cells.join(",")).join("\n"),
      "sources.csv": csv({ ...source, published_on: "soon" }),
    });
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["targets.csv", 3, "value"],
      ["targets.csv", 3, "due_month"],
      ["targets.csv", 5, "province"],
      ["targets.csv", 5, "indicator"],
      ["sources.csv", 2, "published_on"],
    ]);
    expect(await database.look(sql`SELECT number FROM data_version`)).toEqual([{ number: 1 }]);
  });

  test("two rows of one file that contradict each other", async () => {
    const twice = `${csv(sector)}X,,Y,Y\n`;
    expect(await refused({ "a.csv": twice })).toMatchObject([
      { line: 3, column: "id", reason: "a.csv line 2 says otherwise of it" },
    ]);
  });
});
