import sql, { raw } from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordActual, recordTarget } from "../../server/src/recording/record.service.ts";
import { bacGiang, type Change, changesAt, FEW, outline } from "../support/attainment-changes.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

describe("figures that came since", () => {
  let own: RunningServer;
  beforeAll(async () => {
    own = await startServer();
  });
  afterAll(() => own.stop());
  const { ask, changes } = changesAt(() => own);

  test("on today's boundaries: the second of two predecessors completes a sum", async () => {
    // An Giang's 2,886 was out on 17 January 2020; Kiên Giang's 1,114 comes with its report of 10 March
    await own.database.writes.run((transaction) =>
      recordActual(transaction, {
        ...actual,
        province: "vn63-91",
        indicator: "TELECOM_REVENUE",
        year: 2019,
        value: "1114",
        status: "FINAL",
        source: "KG-2020-03",
      }),
    );
    const year2019 = { indicator: { in: ["TELECOM_REVENUE"] }, year: { in: [2019] } };
    const filter = { ...year2019, boundaries: "CURRENT" };
    const found = await changes("2020-03-09", "2020-03-10", filter, { on: own, document: FEW });
    expect(found.map(outline)).toEqual([
      ["current.vn34-91.TELECOM_REVENUE.2019.NO_TARGET", "NO_TARGET", "NO_TARGET"],
    ]);
    const [{ before, after } = {} as Change] = found;
    expect(before).toMatchObject({ boundaries: "CURRENT", actual: null });
    expect(before?.absences).toContainEqual({
      field: "ACTUAL",
      reason: "INCOMPLETE_COVERAGE",
      detail: "1 of 2",
    });
    expect(after?.actual?.text).toBe("≈ 4.000 tỷ đồng");
    expect(after?.explanation.inputs).toHaveLength(2);
    // as it was, the province's own figure is all that is new
    const asReported = await changes("2020-03-09", "2020-03-10", year2019, { on: own });
    expect(asReported.map(outline)).toEqual([["vn63-91.TELECOM_REVENUE.2019.NO_TARGET", null, "NO_TARGET"]]);
  });

  test("a target told after its result: one comparison goes, another comes", async () => {
    // Nghệ An made over 4,020 in 2013; its revenue of 2012, 3,830, had no plan until a later report names one
    await own.database.writes.run((transaction) =>
      recordTarget(transaction, { ...target, year: 2012, value: "3700", source: "NA-2014-01" }),
    );
    const found = await changes(
      "2013-12-31",
      "2014-01-02",
      { indicator: { in: ["ICT_REVENUE"] }, year: { in: [2012] } },
      { on: own },
    );
    expect(found.map(outline)).toEqual([
      ["vn63-40.ICT_REVENUE.2012.12.LEVEL.MAIN", null, "EXCEEDED"],
      ["vn63-40.ICT_REVENUE.2012.NO_TARGET", "NO_TARGET", null],
    ]);
    expect([found[1]?.before?.id, found[1]?.after]).toEqual(["vn63-40.ICT_REVENUE.2012.NO_TARGET", null]);
  });

  test("the same figure said again by another report is no change", async () => {
    const again = {
      ...actual,
      province: "vn63-89",
      indicator: "TELECOM_BUDGET",
      year: 2019,
      value: "144",
      status: "FINAL" as const,
      source: "AG-2021-01",
    };
    await own.database.writes.run((transaction) => recordActual(transaction, again));
    const filter = { indicator: { in: ["TELECOM_BUDGET"] } };
    expect(await changes("2021-01-20", "2021-01-21", filter, { on: own })).toEqual([]);
    // its first report, a year before, was one
    expect(await changes("2020-01-16", "2020-01-17", filter, { on: own })).toHaveLength(1);
  });

  test("more facts than can be worked out are refused, whichever day has them", async () => {
    await own.database.writes.run(async (transaction) => {
      const [any] = await transaction.read(sql`SELECT * FROM target ORDER BY id LIMIT 1`);
      const names = Object.keys(any ?? {});
      const copied = names.map((name) =>
        name === "id" || name === "fact_key" ? `t.${name} || '.' || n.number` : `t.${name}`,
      );
      return transaction.write(
        sql`INSERT INTO target (${raw(names.join(", "))})
            WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < 50000)
            SELECT ${raw(copied.join(", "))} FROM (SELECT * FROM target WHERE source_id = 'DN-2024-01' LIMIT 1) t CROSS JOIN n`,
      );
    });
    for (const [since, until] of [
      ["2023-12-31", "2024-01-16"],
      ["2024-01-16", null],
    ] as const) {
      const { errors } = await ask(since, until, {}, { on: own });
      expect(errors?.[0]?.extensions.code).toBe("AS_OF_TOO_BROAD");
      expect(errors?.[0]?.message).toMatch(/\d+ facts would be worked out anew, over 50000; narrow filter/);
    }
    const { errors: early } = await ask("2023-12-30", "2023-12-31", {}, { on: own });
    expect(early).toBeUndefined();
    const { errors: narrow } = await ask("2023-12-31", null, bacGiang, { on: own });
    expect(narrow).toBeUndefined();
  });
});
