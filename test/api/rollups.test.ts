import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { actualEdits, targetEdits } from "../../server/src/recording/edit-fact.service.ts";
import { recordAll } from "../../server/src/recording/record.service.ts";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { Random } from "../../server/src/sample/random.ts";
import { NOW } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { faultsOf } from "../support/rollup-faults.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

const none = { indicator_rollup: [], province_rollup: [] };

const links = "province { id } region { id } sector { code } indicator { code } year { value } plan";
const counts =
  "targets derivedTargets due decided exceeded met nearlyMet notMet undecided notDue noActual noTarget provisional unrestated metShare coverage";
// a condition that keeps all rows, and that no roll-up can tell
const everyVerdict =
  "verdict: { in: [EXCEEDED, MET, NEARLY_MET, NOT_MET, UNDECIDED, NOT_DUE, NO_ACTUAL, NO_TARGET] }";

type Group = Record<string, number | null>;

/** The same question answered from a roll-up, where one serves, and from the attainments. */
async function answers(server: RunningServer, groupBy: string, filter: string, fields: string) {
  const ask = (also: string) =>
    `attainmentSummary(groupBy: [${groupBy}], filter: { ${filter} ${also} }) { ${links} ${fields} }`;
  const { data, errors } = await server.query<{ rolledUp: Group[]; counted: Group[] }>(
    `{ rolledUp: ${ask("")} counted: ${ask(everyVerdict)} }`,
  );
  expect(errors).toBeUndefined();
  return data;
}

describe("answers from roll-ups are those counted from attainments", () => {
  let now = NOW;
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ clock: () => now, limits: WITHOUT_LIMITS });
  });
  afterAll(() => server.stop());

  const groups = [
    "",
    "YEAR",
    "PROVINCE",
    "REGION",
    "SECTOR",
    "INDICATOR",
    "PLAN",
    "YEAR, SECTOR",
    "SECTOR, PROVINCE",
  ];
  const more = [
    "INDICATOR, PLAN",
    "PROVINCE, YEAR",
    "REGION, SECTOR, YEAR",
    "PROVINCE, SECTOR, REGION, YEAR",
    "PLAN, PROVINCE",
  ];
  const filters = [
    "",
    "boundaries: CURRENT",
    "year: { gte: 2019, lte: 2021 }",
    'province: { in: ["vn"] }, search: "…"',
    'boundaries: CURRENT, province: { in: ["vn34-24", "vn34-40"] }',
    'scheme: { notIn: ["VN34"] }, sector: { in: ["ICT"] }',
    'region: { in: ["vn63-DBSH"] }, year: { in: [2019] }',
    'indicator: { in: ["ICT_REVENUE", "GRDP"] }, plan: { in: ["MAIN"] }',
    "kind: { in: [FLOW] }, search: null, region: null",
    "province: { in: [] }",
  ];

  test.each([...groups, ...more])("by [%s]", async (groupBy) => {
    for (const filter of filters) {
      const { rolledUp, counted } = await answers(server, groupBy, filter, counts);
      expect([filter, rolledUp]).toEqual([filter, counted]);
    }
  });

  test.each(["PROVINCE, SECTOR", "SECTOR, YEAR, PROVINCE", "YEAR, SECTOR", "PROVINCE"])(
    "medians by [%s]",
    async (groupBy) => {
      for (const filter of [
        "year: { in: [2019] }",
        "boundaries: CURRENT, year: { in: [2022] }",
        "year: { in: [2014, 2019] }",
      ]) {
        const { rolledUp, counted } = await answers(server, groupBy, filter, "medianPlanRatio metShare");
        expect([filter, rolledUp]).toEqual([filter, counted]);
        expect(
          rolledUp.some((group) => (group as { medianPlanRatio: number | null }).medianPlanRatio !== null),
        ).toBe(true);
      }
    },
  );

  test.each(["2025-12-31", "2026-01-01"])(
    "on %s: what is due by then reads so from the day after",
    async (day) => {
      now = new Date(`${day}T05:00:00Z`);
      for (const groupBy of ["YEAR", "PROVINCE, YEAR"]) {
        const { rolledUp, counted } = await answers(server, groupBy, "", counts);
        expect(rolledUp).toEqual(counted);
      }
      const { rolledUp } = await answers(server, "", "year: { in: [2025] }", "notDue noActual");
      const listed = (verdict: string) =>
        `${verdict}: attainments(filter: { year: { in: [2025] }, scheme: { notIn: ["NATIONAL"] }, verdict: { in: [${verdict}] } }) { totalCount }`;
      const { data } = await server.query<Record<string, { totalCount: number }>>(
        `{ ${listed("NOT_DUE")} ${listed("NO_ACTUAL")} }`,
      );
      expect(rolledUp).toMatchObject([
        { notDue: data.NOT_DUE?.totalCount, noActual: data.NO_ACTUAL?.totalCount },
      ]);
      expect(Boolean(rolledUp[0]?.notDue)).toBe(day === "2025-12-31");
      now = NOW;
    },
  );
});

describe("roll-ups are what the attainments say", () => {
  let server: RunningServer;
  let database: ScratchDatabase;
  beforeAll(async () => {
    server = await startServer({ limits: WITHOUT_LIMITS });
    database = server.database;
  });
  afterAll(() => server.stop());

  const provinces = ["vn63-40", "vn63-46", "vn63-36", "vn34-40", "vn63-99", "vn"];
  const indicators = ["ICT_REVENUE", "TELECOM_REVENUE", "POST_REVENUE"];
  const plans = ["MAIN", "CENTRAL"];

  const drawn = (random: Random, values: readonly string[]) =>
    values[random.whole(0, values.length - 1)] ?? "";

  /** figures of a few years, each of its own */
  function facts(random: Random, most: number) {
    const first = random.whole(2018, 2024);
    return Array.from({ length: random.whole(0, most) }, (_, index) => ({
      province: drawn(random, provinces),
      indicator: drawn(random, indicators),
      year: first + index,
      value: String(random.whole(1, 2000)),
    }));
  }

  async function withdrawOne(
    transaction: WriteTransaction,
    random: Random,
    edits: typeof actualEdits | typeof targetEdits,
    table: "actual" | "target",
  ) {
    const from = table === "actual" ? sql`actual` : sql`target`;
    const rows = await transaction.read<{ id: string }>(
      sql`SELECT id FROM ${from} WHERE withdrawn_at IS NULL ORDER BY id`,
    );
    await edits.withdraw(transaction, rows[random.whole(0, rows.length - 1)]?.id ?? "");
  }

  test("once the shipped figures are loaded", async () => {
    expect(await faultsOf(database)).toEqual(none);
  });

  test("a target of a plan period that has been reported on part of the way is not due, stored so or not", async () => {
    const province = "vn63-46";
    const record = (actuals: object[], targets: object[]) =>
      database.writes.run((transaction) =>
        recordAll(transaction, {
          actuals: actuals.map((fact) => ({ ...actual, province, ...fact })),
          targets: targets.map((fact) => ({ ...target, province, ...fact })),
        }),
      );
    const posts = { indicator: "POST_SERVICE_POINTS" };
    await record(
      [{ ...posts, year: 2022, value: "40" }],
      [{ ...posts, year: 2025, fromYear: 2021, value: "90" }],
    );
    const asked = `province: { in: ["${province}"] }, indicator: { in: ["POST_SERVICE_POINTS"] }, year: { in: [2025] }`;
    const { rolledUp, counted } = await answers(server, "YEAR", asked, counts);
    expect(rolledUp).toMatchObject([{ notDue: 1, noActual: 0, targets: 1 }]);
    expect(rolledUp).toEqual(counted);
    const byIndicator = await answers(
      server,
      "INDICATOR, YEAR",
      asked.slice(asked.indexOf("indicator")),
      counts,
    );
    expect(byIndicator.rolledUp).toEqual(byIndicator.counted);
    // what goes leaves the counts of the others as they are
    await record([{ indicator: "POST_REVENUE", year: 2023, value: "40" }], []);
    await record([{ ...posts, year: 2023, value: "95" }], []);
    expect(await faultsOf(database)).toEqual(none);
  });

  test("after changes of every kind, in an order drawn at random", async () => {
    const random = new Random("roll-ups");
    const provincesFile = (region: string) =>
      `province,code,scheme,name_vi,name_en,kind,region\nvn63-99,99,VN63,Mới,New,PROVINCE,${region}\n`;
    const indicatorsFile = (sector: string, direction: string) =>
      `indicator,sector,name_vi,name_en,kind,unit,direction,aggregation,definition_en\nPOST_REVENUE,${sector},Doanh thu bưu chính,Post revenue,FLOW,VND_BILLION,${direction},SUM,Revenue\n`;
    const correct = (texts: Record<string, string>) => importTexts(database, texts, { correct: true });
    const recorded = (month: number) =>
      database.writes.run((transaction) =>
        recordAll(
          transaction,
          {
            targets: facts(random, 3).map((fact) => ({
              ...target,
              ...fact,
              plan: drawn(random, plans),
              dueMonth: month,
            })),
            actuals: facts(random, 3).map((fact) => ({ ...actual, ...fact, throughMonth: month })),
          },
          { otherValue: "CORRECTION" },
        ),
      );
    const changes = [
      () => recorded(random.chance(0.3) ? 6 : 12),
      () => database.writes.run((transaction) => withdrawOne(transaction, random, actualEdits, "actual")),
      () => database.writes.run((transaction) => withdrawOne(transaction, random, targetEdits, "target")),
      () =>
        correct({
          "indicators.csv": indicatorsFile(
            drawn(random, ["ICT", "POST"]),
            drawn(random, ["HIGHER", "LOWER"]),
          ),
        }),
      () => correct({ "provinces.csv": provincesFile(drawn(random, ["vn63-DBSH", "vn63-TDMNPB"])) }),
    ];
    await correct({ "provinces.csv": provincesFile("vn63-DBSH") });
    for (let step = 1; step <= 40; step += 1) {
      if (step === 20) {
        await correct({
          "province_successions.csv": "predecessor,successor,effective_on\nvn63-99,vn34-40,2025-07-01\n",
        });
      } else {
        // master data have everything worked out anew
        await changes[random.oneOf([0, 0.6], [1, 0.15], [2, 0.15], [random.whole(3, 4), 0.1])]?.();
      }
      expect([step, await faultsOf(database)]).toEqual([step, none]);
      if (step % 10 > 0) continue;
      for (const boundaries of ["AS_REPORTED", "CURRENT"]) {
        const fields = `${counts} medianPlanRatio`;
        const { rolledUp, counted } = await answers(
          server,
          "PROVINCE, SECTOR, YEAR",
          `boundaries: ${boundaries}, year: { gte: 2018 }`,
          fields,
        );
        expect(rolledUp).toEqual(counted);
      }
    }
  });
});

test("a sample's roll-ups are what its attainments say", async () => {
  const database = await scratchDatabase({ empty: true });
  try {
    await loadSample(
      database.writes,
      { name: "tiny", kind: "LIFELIKE", seed: 1, areas: 12, indicators: 20, years: 12 },
      [],
    );
    expect(await faultsOf(database)).toEqual(none);
  } finally {
    await database.remove();
  }
});
