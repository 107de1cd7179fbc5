import { type AmountParts, boundNumber } from "@doichieu/schema/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOrder } from "../support/in-order.ts";
import { naivelyFound } from "../support/naive-search.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

let server: RunningServer;
let all: Row[];
beforeAll(async () => {
  server = await startServer();
  all = await attainments("");
});
afterAll(() => server.stop());

interface Names {
  nameVi: string;
  nameEn: string;
}

interface Row {
  id: string;
  verdict: string;
  ambition: string;
  provisional: boolean;
  shortfall: number | null;
  measure: string;
  plan: string;
  year: { value: number };
  dueMonth: number | null;
  target: AmountParts | null;
  planRatio: AmountParts | null;
  gap: AmountParts | null;
  targetGrowth: AmountParts | null;
  actualGrowth: AmountParts | null;
  province: Names & { id: string; scheme: string; aliases: string[]; region: { id: string } | null };
  indicator: Names & { code: string; kind: string; direction: string; shortVi: string; shortEn: string };
  sector: Names & { code: string; shortVi: string; shortEn: string; parent: { code: string } | null };
}

const amount = "{ value low high bound unit decimals origin rule }";
const names = "nameVi nameEn";
const fields = `id verdict ambition provisional shortfall measure plan year { value } dueMonth
  target ${amount} planRatio ${amount} gap ${amount} targetGrowth ${amount} actualGrowth ${amount}
  province { ${names} id scheme aliases region { id } }
  indicator { ${names} code kind direction shortVi shortEn }
  sector { ${names} code shortVi shortEn parent { code } }`;

const attainments = (args: string) =>
  wholeList<Row>(server, "attainments", { args: `, orderBy: [] ${args}`, fields });

const named = (parts: AmountParts | null) => (parts ? boundNumber(parts) : null);
const isWithin = (value: number | null, low: number, high: number) =>
  value !== null && value >= low && value <= high;
const originOf = ({ target, verdict }: Row) => target?.origin ?? (verdict === "NO_TARGET" ? null : "DERIVED");

const texts = ({ province, indicator, sector }: Row) => [
  province.id,
  province.nameVi,
  province.nameEn,
  ...province.aliases,
  ...[indicator, sector].flatMap((one) => [one.code, one.nameVi, one.nameEn, one.shortVi, one.shortEn]),
];
const finds = (search: string) => (row: Row) => naivelyFound(search, texts(row));

/** A filter and what it says, in JavaScript over the whole list. */
const filters: [filter: string, keeps: (row: Row) => boolean][] = [
  ['province: { in: ["vn63-46", "vn63-89"] }', ({ province }) => /46|89/.test(province.id)],
  ['region: { in: ["vn63-DBSCL"] }', ({ province }) => province.region?.id === "vn63-DBSCL"],
  ['scheme: { in: ["NATIONAL"] }', ({ province }) => province.scheme === "NATIONAL"],
  ['scheme: { in: ["VN63", "VN34"] }', ({ province }) => province.scheme !== "NATIONAL"],
  ["scheme: { in: [] }", () => false],
  ['scheme: { notIn: ["NATIONAL"] }', ({ province }) => province.scheme !== "NATIONAL"],
  ['scheme: { notIn: ["NATIONAL", "VN63"] }', ({ province }) => !/NATIONAL|VN63/.test(province.scheme)],
  ['scheme: { in: ["NATIONAL", "VN34"], notIn: ["NATIONAL"] }', ({ province }) => province.scheme === "VN34"],
  ["scheme: { notIn: [] }", () => true],
  ['sector: { in: ["ICT"] }', ({ sector }) => sector.code === "ICT" || sector.parent?.code === "ICT"],
  ['sector: { in: ["ICT"], includeChildren: false }', ({ sector }) => sector.code === "ICT"],
  ['indicator: { in: ["GRDP"] }', ({ indicator }) => indicator.code === "GRDP"],
  ["kind: { in: [RANK, RATE] }", ({ indicator }) => /^RA/.test(indicator.kind)],
  ["kind: { in: [] }", () => false],
  ["direction: { in: [LOWER] }", ({ indicator }) => indicator.direction === "LOWER"],
  ["direction: { in: [HIGHER, NEUTRAL] }", ({ indicator }) => indicator.direction !== "LOWER"],
  ["year: { gte: 2019, lte: 2020 }", ({ year }) => isWithin(year.value, 2019, 2020)],
  ['plan: { in: ["CENTRAL"] }', ({ plan }) => plan === "CENTRAL"],
  ["measure: { in: [GROWTH] }", ({ measure }) => measure === "GROWTH"],
  ["verdict: { in: [NOT_DUE, NO_ACTUAL] }", ({ verdict }) => /^NO_ACTUAL|NOT_DUE$/.test(verdict)],
  ["targetOrigin: { in: [STATED] }", (row) => originOf(row) === "STATED"],
  ["targetOrigin: { in: [DERIVED] }", (row) => originOf(row) === "DERIVED"],
  ["targetOrigin: { in: [] }", () => false],
  ["ambition: { in: [BELOW_LAST_RESULT, WITHIN_RECORD] }", ({ ambition }) => /^BELOW|^WITHIN/.test(ambition)],
  ["provisional: true", ({ provisional }) => provisional],
  ["provisional: false", ({ provisional }) => !provisional],
  ["provisional: null", () => true],
  ["planRatio: { gte: 100 }", ({ planRatio }) => isWithin(named(planRatio), 100, Infinity)],
  ["planRatio: { gte: 90, lte: 99.9 }", ({ planRatio }) => isWithin(named(planRatio), 90, 99.9)],
  ["planRatio: {}", () => true],
  ["shortfall: { gte: 0.05 }", ({ shortfall }) => isWithin(shortfall, 0.05, Infinity)],
  ["shortfall: { lte: 0 }", ({ shortfall }) => isWithin(shortfall, -Infinity, 0)],
  ["targetGrowth: { gte: 10 }", ({ targetGrowth }) => isWithin(named(targetGrowth), 10, Infinity)],
  ["actualGrowth: { lte: 0 }", ({ actualGrowth }) => isWithin(named(actualGrowth), -Infinity, 0)],
  ['search: "hue"', finds("hue")],
  ['search: "HUẾ"', finds("hue")],
  ['search: "đà nẵng"', finds("da nang")],
  ['search: "doanh thu da nang"', finds("da nang doanh thu")],
  ['search: "vien thong"', finds("vien thong")],
  ['search: "TELECOM_REV"', finds("telecom rev")],
  ['search: "vn63-89"', finds("vn63 89")],
  ['search: "an giang grdp"', finds("an giang grdp")],
  ['search: "no such thing"', () => false],
  ['search: " - "', () => true],
  ['search: "", verdict: { in: [MET] }', ({ verdict }) => verdict === "MET"],
  [
    'search: "hue", sector: { in: ["ECONOMY"] }, verdict: { in: [NOT_MET] }',
    (row) => finds("hue")(row) && row.sector.code === "ECONOMY" && row.verdict === "NOT_MET",
  ],
];

describe("every filter of attainments keeps what it says", () => {
  test.each(filters)("%s", async (filter, keeps) => {
    const found = await attainments(`, filter: { ${filter} }`);
    expect(found.map(({ id }) => id)).toEqual(all.filter(keeps).map(({ id }) => id));
    const { data } = await server.query<{ attainments: { totalCount: number } }>(
      `{ attainments(filter: { ${filter} }) { totalCount } }`,
    );
    expect(data.attainments.totalCount).toBe(found.length);
  });

  test("nearly all of them keep something and leave something out", () => {
    const telling = filters.filter(([, keeps]) => all.some(keeps) && !all.every(keeps));
    expect(telling.length).toBeGreaterThan(30);
  });

  test.each(["growthComparisons", "discrepancies"])("%s takes the same filter", async (list) => {
    const select = "attainment { id } year { value }";
    const whole = await wholeList<{ attainment: { id: string } }>(server, list, { fields: select });
    for (const [filter, keeps] of filters) {
      const kept = new Set(all.filter(keeps).map(({ id }) => id));
      const found = await wholeList<{ attainment: { id: string } }>(server, list, {
        args: `, filter: { ${filter} }`,
        fields: select,
      });
      expect([filter, found]).toEqual([filter, whole.filter(({ attainment }) => kept.has(attainment.id))]);
    }
  });

  test("a summary counts what the filter keeps", async () => {
    for (const filter of ['search: "hue"', 'kind: { in: [FLOW] }, scheme: { in: ["VN63"] }']) {
      const { data } = await server.query<{
        attainmentSummary: { targets: number; derivedTargets: number }[];
      }>(`{ attainmentSummary(groupBy: [], filter: { ${filter} }) { targets derivedTargets } }`);
      const withTarget = (await attainments(`, filter: { ${filter} }`)).filter(originOf);
      const [total] = data.attainmentSummary;
      expect((total?.targets ?? 0) + (total?.derivedTargets ?? 0)).toBe(withTarget.length);
    }
  });
});

const dueDay = ({ dueMonth, year }: Row) => (dueMonth === null ? null : year.value * 100 + dueMonth);

describe("orders by figures: absent ones last, ties by id", () => {
  test.each<[subject: string, value: (row: Row) => number | null]>([
    ["GAP", ({ gap }) => named(gap)],
    ["TARGET_GROWTH", ({ targetGrowth }) => named(targetGrowth)],
    ["ACTUAL_GROWTH", ({ actualGrowth }) => named(actualGrowth)],
    ["PLAN_RATIO", ({ planRatio }) => named(planRatio)],
    ["SHORTFALL", ({ shortfall }) => shortfall],
    ["DUE", dueDay],
  ])("%s", async (subject, value) => {
    for (const way of ["ASC", "DESC"] as const) {
      const args = `, orderBy: [${subject}_${way}]`;
      const found = await wholeList<Row>(server, "attainments", { args, fields: "id" });
      const wanted = inOrder(all, way, (row) => [value(row)]);
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    }
  });
});
