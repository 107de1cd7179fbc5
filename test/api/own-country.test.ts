import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportReport } from "../../server/src/imports/import-report.ts";
import { runImport } from "../../server/src/imports/run-import.ts";
import { NOW } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { runInSecondProcess } from "../support/second-process.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const sweden = fileURLToPath(new URL("../../docs/examples/sweden", import.meta.url));

let server: RunningServer;
let files: string[];
beforeAll(async () => {
  server = await startServer();
  files = (await readdir(sweden)).map((name) => join(sweden, name));
});
afterAll(() => server.stop());

async function command(...args: string[]) {
  let said = "";
  const code = await runImport(args, {
    env: { DATABASE_URL: server.databaseUrl },
    from: sweden,
    clock: () => NOW,
    output: { write: (text) => (said += text) },
  });
  return { code, said };
}

describe("a country that is not Viet Nam", () => {
  test("a dry run tells, and the server still knows nothing of it", async () => {
    const { code, said } = await command(...files);
    expect(code).toBe(0);
    expect(said).toContain("  targets     5 added, 0 revised, 0 unchanged");
    expect(said).toContain("A dry run: nothing is written.");
    const { data } = await server.query('{ province(id: "se") { id } }');
    expect(data.province).toBeNull();
  });

  test("another process imports it, and the next answer has it", async () => {
    const before = await server.query("{ years { value } }");
    const importing = runInSecondProcess("import-figures.ts", [server.databaseUrl, ...files, "--write"]);
    await importing.ended;
    expect(importing.lines.at(-1)).toBe("EXIT 0");
    const { data, extensions } = await server.query<{ province: object; years: { value: number }[] }>(
      '{ province(id: "se") { nameEn kind scheme region { id } } years { value } }',
    );
    expect(data.province).toEqual({ nameEn: "Sweden", kind: "COUNTRY", scheme: "NATIONAL", region: null });
    expect(data.years.map(({ value }) => value)).toContain(2011);
    expect(extensions?.dataVersion).toBe((before.extensions?.dataVersion ?? 0) + 1);
  });

  test("it is listed with its comparisons, judged by the same rules", async () => {
    const { data } = await server.query<{
      provinces: { id: string }[];
      attainments: {
        nodes: { indicator: { code: string }; verdict: string; gap: { text: string } | null }[];
      };
    }>(`{
      provinces { id }
      attainments(filter: { province: { in: ["se"] }, year: { in: [2020] } }, orderBy: [INDICATOR_ASC]) {
        nodes { indicator { code } verdict gap { text(locale: EN) } }
      }
    }`);
    expect(data.provinces.slice(0, 3).map(({ id }) => id)).toEqual(["vn", "se", "vn63-89"]);
    const verdicts = data.attainments.nodes.map(({ indicator, verdict, gap }) => [
      indicator.code,
      verdict,
      gap?.text,
    ]);
    expect(verdicts.sort()).toEqual([
      ["EARLY_SCHOOL_LEAVERS", "NOT_DUE", "−2.9 pp"],
      ["EMPLOYMENT_RATE_20_64", "NOT_DUE", "2.6 pp"],
      ["RD_INTENSITY", "NOT_MET", "−0.5 pp"],
      ["RENEWABLE_ENERGY_SHARE", "EXCEEDED", "11 pp"],
      ["TERTIARY_ATTAINMENT_30_34", "NOT_DUE", "12.5 pp"],
    ]);
  });

  test("the country's figures are not among the provinces' ones", async () => {
    const { data } = await server.query<Record<string, { exceeded: number; notMet: number }[]>>(`{
      sweden: attainmentSummary(filter: { province: { in: ["se"] }, year: { in: [2020] } }, groupBy: []) { exceeded notMet }
    }`);
    expect(data.sweden).toEqual([{ exceeded: 1, notMet: 1 }]);
  });

  test("its own division comes with its regions, and ranks by itself", async () => {
    const areas = ["north", "south-1", "South_2"];
    const report = await importTexts(server.database, {
      "regions.csv": "region,scheme,name_vi,name_en\nx-all,X3,Vùng,Region\n",
      "provinces.csv": [
        "province,scheme,name_vi,name_en,kind,region",
        ...areas.map(
          (id, index) => `${id},X3,Khu ${index},Area ${index},PROVINCE,${index < 2 ? "x-all" : ""}`,
        ),
      ].join("\n"),
      "targets.csv": [
        "province,indicator,year,due_month,measure,bound,value,source",
        ...areas.map((id) => `${id},RD_INTENSITY,2020,12,LEVEL,EXACT,3,SE-EC-2022`),
      ].join("\n"),
      "actuals.csv": [
        "province,indicator,year,through_month,measure,bound,value,status,source",
        ...areas.map((id, index) => `${id},RD_INTENSITY,2020,12,LEVEL,EXACT,${index + 2},FINAL,SE-EC-2022`),
      ].join("\n"),
    });
    expect(report.outcome).toBe("WRITTEN");
    const { data } = await server.query<{
      provinces: object[];
      indicator: { ranking: { province: { id: string }; verdict: string }[] };
    }>(`{
      provinces(filter: { scheme: ["X3"] }) { id region { id scheme } }
      indicator(code: "RD_INTENSITY") { ranking(year: 2020) { province { id } verdict } }
    }`);
    const region = { id: "x-all", scheme: "X3" };
    expect(data.provinces).toEqual([
      { id: "north", region },
      { id: "south-1", region },
      { id: "South_2", region: null },
    ]);
    expect(data.indicator.ranking).toEqual([
      { province: { id: "South_2" }, verdict: "EXCEEDED" },
      { province: { id: "south-1" }, verdict: "MET" },
      { province: { id: "north" }, verdict: "NOT_MET" },
    ]);
  });
});

describe("the command", () => {
  test("says everything to a program", async () => {
    const { code, said } = await command("targets.csv", "--json");
    const report: ImportReport = JSON.parse(said);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      outcome: "NOTHING_NEW",
      files: [{ file: "targets.csv", table: "targets", rows: 5 }],
      refused: [],
    });
  });

  test("ends with 1 and a line for each cell it refuses", async () => {
    const { code, said } = await command("../../../test/fixtures/refused-targets.csv");
    expect(code).toBe(1);
    expect(said.trimEnd().split("\n").slice(2)).toEqual([
      '../../../test/fixtures/refused-targets.csv line 2, value "1.234": with a decimal point this is another number than with a decimal comma, and the file does not tell which it uses; write it without separators of thousands, or name the mark (--decimal point, --decimal comma)',
      '../../../test/fixtures/refused-targets.csv line 3, source "SE-EC-2023": there is no such source; did you mean SE-EC-2022?',
      "Refused: nothing is written. Mend what is named above, and import again.",
    ]);
    const { said: told } = await command("../../../test/fixtures/refused-targets.csv", "--decimal", "point");
    expect(told).not.toContain("line 2");
  });

  test.each([[[]], [["targets.csv", "--wirte"]], [["targets.csv", "--decimal", "dot"]]])(
    "%j: says how to use it",
    async (args) => {
      await expect(command(...args)).rejects.toThrow("usage: npm run import -- FILE…");
    },
  );

  test("a file that is not there has its line", async () => {
    await expect(command("plan.csv")).rejects.toThrow("plan.csv: there is no such file; name CSV files.");
  });
});
