import type { Indicator, Province, Source } from "@doichieu/schema";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { actualEdits } from "../../server/src/recording/edit-fact.service.ts";
import { saveRow } from "../../server/src/recording/edit-row.service.ts";
import { type MasterData, noMasterData, readMaster } from "../../server/src/recording/master-data.ts";
import { planMasterData } from "../../server/src/recording/plan-master-data.ts";
import { recordTarget } from "../../server/src/recording/record.service.ts";
import { saveMasterData } from "../../server/src/recording/save-master-data.service.ts";
import { NOW } from "../support/fixed-world.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type StandInWidgets, standInWidgets } from "../support/stand-in-widgets.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** Everything that widgets ask of figures, under asOf. */
const QUESTION = parse(`query Frozen($asOf: Date!) {
  years { value }
  sectors { code nameVi }
  provinces(filter: { scheme: ["VN63"] }) { id nameVi }
  reportYear(filter: { asOf: $asOf }) { value }
  attainments(first: 200, filter: { asOf: $asOf, province: { in: ["vn63-24", "vn63-40"] } }, orderBy: [INDICATOR_ASC, YEAR_ASC]) {
    totalCount
    nodes { id verdict indicator { nameVi direction } actual { text } target { text } sources { id title publishedOn } trend { year } }
  }
  one: attainment(id: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN") { verdict province { nameVi } }
  attainmentSummary(groupBy: [PROVINCE], filter: { asOf: $asOf }) { province { nameVi } targets exceeded met notMet noActual }
  growthComparisons(first: 50, filter: { asOf: $asOf, province: { in: ["vn63-24"] } }) { totalCount }
  indicator(code: "GRDP") { nameVi
    whenever: attainments(first: 50) { nodes { id verdict } }
    ranking(year: 2022, asOf: $asOf) { province { nameVi } actual { text } }
    series(asOf: $asOf) { province { nameVi } points { year verdict actual { text } } }
  }
  today: attainments(first: 50, filter: { asOf: $asOf, boundaries: CURRENT, indicator: { in: ["GRDP"] } }) {
    nodes { id verdict predecessors { id verdict actual { text } } }
  }
}`);

const AS_OF = "2025-11-15";

let widgets: StandInWidgets;
let server: RunningServer;
let now = NOW;
let recordedBy: string;
beforeAll(async () => {
  widgets = await standInWidgets({
    question: QUESTION,
    variables: (search) => ({ asOf: search.get("asOf") }),
    textOf: (data) => JSON.stringify(data),
  });
  server = await startServer({ drawsWidgetsWith: widgets.file, clock: () => now });
  const { data } = await server.query<{ dataVersion: { changedAt: string } }>(
    "{ dataVersion { changedAt } }",
  );
  recordedBy = data.dataVersion.changedAt;
});
afterAll(async () => {
  await server?.stop();
  await widgets?.remove();
});

async function get(search: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/embed/v1/trend.json?${new URLSearchParams(search)}`, {
    headers,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
/** `rows` makes it another address, so that it is drawn anew. */
let asked = 0;
const frozen = (search = {}) => get({ asOf: AS_OF, recordedBy, rows: String(asked++), ...search });
const live = () => get({ asOf: AS_OF });

const write = <T>(work: (transaction: WriteTransaction) => Promise<T>) => server.database.writes.run(work);

async function saveMaster(data: Partial<MasterData>): Promise<void> {
  await write(async (transaction) => {
    const master = await readMaster(transaction);
    const plan = planMasterData({ ...noMasterData, ...data }, master, "KEPT", transaction.now);
    expect(plan.problems).toEqual([]);
    await saveMasterData(transaction, plan);
  });
}

async function changed<T extends "indicators" | "sources" | "provinces">(
  name: T,
  id: string,
  by: Partial<Indicator> | Partial<Source> | Partial<Province>,
): Promise<void> {
  const row = await write(async (transaction) => (await readMaster(transaction))[name].get(id));
  const after = Object.assign(Object.create(Object.getPrototypeOf(row)), row, by);
  await saveMaster({ [name]: [{ row: after, at: "" }] });
}

const grdp = {
  ...actual,
  province: "vn63-24",
  indicator: "GRDP",
  year: 2022,
  measure: "GROWTH",
  value: "19.5",
  status: "FINAL",
  source: "BG-2023-01",
} as const;

/** Each changes what is shown of today. */
const changes: Record<string, () => Promise<unknown>> = {
  "a final figure after an estimate": () =>
    write((transaction) => actualEdits.revise(transaction, { ...grdp }, 2)),
  "a figure taken back as an error": async () => {
    const { data } = await server.query<{ actuals: { nodes: { id: string }[] } }>(
      '{ actuals(first: 1, filter: { province: { in: ["vn63-40"] } }) { nodes { id } } }',
    );
    const { outcome } = await write((transaction) =>
      actualEdits.withdraw(transaction, data.actuals.nodes[0]?.id ?? ""),
    );
    expect(outcome).toBe("DONE");
  },
  "a target of a year that there was nothing of": () =>
    write((transaction) => recordTarget(transaction, { ...target, year: 2033 })),
  "an indicator's name": () => changed("indicators", "GRDP", { nameVi: "Tổng sản phẩm" }),
  "an indicator's direction": () => changed("indicators", "GRDP", { direction: "LOWER" }),
  "the day of a report": () =>
    changed("sources", "BG-2023-01", { publishedOn: "2025-11-30", publishedDay: "2025-11-30" }),
  "a province's name, and its place in lists": () =>
    changed("provinces", "vn63-24", { nameVi: "Ấp Bắc", sortKey: "0000" }),
  "a sector that is added": () =>
    write((transaction) =>
      saveRow(
        transaction,
        "sectors",
        {
          code: "LUCK",
          nameVi: "Vận may",
          nameEn: "Luck",
          shortVi: "Vận may",
          shortEn: "Luck",
          parentCode: null,
          position: 0,
        } as never,
        null,
      ),
    ),
};

describe("a frozen link", () => {
  test("is kept for ever, and its name follows from nothing that changes", async () => {
    const first = await frozen({ rows: "1" });
    expect(first.status).toBe(200);
    expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(first.headers.get("etag")).toMatch(/^W\/"frozen-/);
  });

  test.each(Object.entries(changes))(
    "shows the same after %s, where others show the new",
    async (_, change) => {
      const [frozenBefore, liveBefore] = [await frozen(), await live()];
      expect([frozenBefore.status, liveBefore.status]).toEqual([200, 200]);
      now = new Date(now.getTime() + 86_400_000);
      await change();
      const [frozenAfter, liveAfter] = [await frozen(), await live()];
      expect(liveAfter.status).toBe(200);
      expect(liveAfter.text).not.toBe(liveBefore.text);
      expect(frozenAfter.text).toBe(frozenBefore.text);
    },
  );

  test("and who holds it is told so, whatever was recorded since", async () => {
    const { headers } = await frozen({ rows: "1" });
    const again = await frozen({ rows: "1" });
    expect(again.headers.get("etag")).toBe(headers.get("etag"));
    const held = await get(
      { asOf: AS_OF, recordedBy, rows: "1" },
      { "if-none-match": headers.get("etag") ?? "" },
    );
    expect(held.status).toBe(304);
    expect(held.headers.get("cache-control")).toContain("immutable");
  });

  test("speaks of what was on record then", async () => {
    const between = await frozen();
    const { data } = await server.query<{ dataVersion: { changedAt: string } }>(
      "{ dataVersion { changedAt } }",
    );
    const latest = await frozen({ recordedBy: data.dataVersion.changedAt });
    expect(latest.text).not.toBe(between.text);
    expect(latest.text).toBe((await live()).text);
  });

  test("of later than the latest change is asked for anew: more may be recorded by then", async () => {
    const { headers } = await frozen({ recordedBy: now.toISOString().replace(/T.*/, "T23:59:59Z") });
    expect(headers.get("cache-control")).toContain("max-age=60");
  });

  test("is refused what follows from stored attainments, not answered with what is new", async () => {
    const { question } = widgets.control;
    widgets.control.question = parse(
      'query Stored { attainment(id: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN") { trend { year } } }',
    );
    expect((await frozen()).status).toBe(500);
    widgets.control.question = question;
  });
});
