import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOrder } from "../support/in-order.ts";
import { naivelyFound } from "../support/naive-search.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Row {
  id: string;
  measure: string;
  plan: string;
  status?: string;
  recordedAt: string;
  amount: { low: number | null; high: number | null; value: number | null; bound: string };
  province: {
    id: string;
    nameVi: string;
    nameEn: string;
    aliases: string[];
    scheme: string;
    region: { id: string } | null;
  };
  indicator: {
    code: string;
    nameVi: string;
    nameEn: string;
    shortVi: string;
    kind: string;
    direction: string;
    sector: { code: string; nameVi: string; nameEn: string; shortVi: string };
  };
  year: { value: number };
  source: { id: string; publishedOn: string };
}

const fields = `id measure plan recordedAt amount { low high value bound }
  province { id nameVi nameEn aliases scheme region { id } }
  indicator { code nameVi nameEn shortVi kind direction sector { code nameVi nameEn shortVi } }
  year { value } source { id publishedOn }`;

const finds =
  (search: string) =>
  ({ province, indicator }: Row) => {
    const { sector } = indicator;
    const ofIndicator = [indicator, sector].flatMap((one) => [one.code, one.nameVi, one.nameEn, one.shortVi]);
    return naivelyFound(search, [
      province.id,
      province.nameVi,
      province.nameEn,
      ...province.aliases,
      ...ofIndicator,
    ]);
  };

const filters: [filter: string, keeps: (row: Row) => boolean][] = [
  ['province: { in: ["vn63-89"] }', ({ province }) => province.id === "vn63-89"],
  ['region: { in: ["vn63-BTBDHMT"] }', ({ province }) => province.region?.id === "vn63-BTBDHMT"],
  ['scheme: { in: ["NATIONAL"] }', ({ province }) => province.scheme === "NATIONAL"],
  ['scheme: { notIn: ["NATIONAL"] }', ({ province }) => province.scheme !== "NATIONAL"],
  ['search: "thua thien hue"', finds("thua thien hue")],
  ['search: "viễn thông"', finds("vien thong")],
  ['search: "budget nam dinh"', finds("budget nam dinh")],
  ['search: "zzz"', () => false],
  ['indicator: { in: ["GRDP"] }', ({ indicator }) => indicator.code === "GRDP"],
  ["kind: { in: [STOCK] }", ({ indicator }) => indicator.kind === "STOCK"],
  ["direction: { in: [LOWER, NEUTRAL] }", ({ indicator }) => indicator.direction !== "HIGHER"],
  ['sector: { in: ["POST"] }', ({ indicator }) => indicator.sector.code === "POST"],
  ["year: { in: [2019, 2020] }", ({ year }) => year.value === 2019 || year.value === 2020],
  ['plan: { in: ["MAIN"] }', ({ plan }) => plan === "MAIN"],
  ['source: { in: ["TTH-2019-12"] }', ({ source }) => source.id === "TTH-2019-12"],
  ["measure: { in: [GROWTH] }", ({ measure }) => measure === "GROWTH"],
];

describe.each(["targets", "actuals"])("%s", (list) => {
  const rows = (args = "") => wholeList<Row>(server, list, { args: `, orderBy: [] ${args}`, fields });

  test.each(filters)("%s", async (filter, keeps) => {
    const ids = (some: Row[]) => some.map(({ id }) => id);
    expect(ids(await rows(`, filter: { ${filter} }`))).toEqual(ids((await rows()).filter(keeps)));
  });

  /** The last day of what is known of a date: the year's or the month's end. */
  const publishedDay = ({ source }: Row) => `${source.publishedOn}-12-31-31`.split("-").slice(0, 3).join("-");
  const printed = ({ amount }: Row) =>
    /LESS_THAN|AT_MOST|NEARLY/.test(amount.bound) ? amount.high : amount.low;

  test.each<[subject: string, value: (row: Row) => (string | number | null)[]]>([
    ["VALUE", (row) => [printed(row)]],
    ["SOURCE", (row) => [publishedDay(row), row.source.id]],
    ["RECORDED", (row) => [row.recordedAt]],
    ["YEAR", (row) => [row.year.value]],
  ])("in the order of %s, ties by id", async (subject, value) => {
    const all = await rows();
    for (const way of ["ASC", "DESC"] as const) {
      const args = `, orderBy: [${subject}_${way}]`;
      const found = await wholeList<Row>(server, list, { args, fields: "id" });
      expect(found.map(({ id }) => id)).toEqual(inOrder(all, way, value).map(({ id }) => id));
    }
  });
});

test("actuals by status", async () => {
  const all = await wholeList<Row>(server, "actuals", { fields: "id status" });
  const found = await wholeList<Row>(server, "actuals", {
    args: ", filter: { status: { in: [ESTIMATED] } }",
    fields: "id status",
  });
  expect(found).toEqual(all.filter(({ status }) => status === "ESTIMATED"));
});
