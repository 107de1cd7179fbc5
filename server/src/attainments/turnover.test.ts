import { verdicts } from "@doichieu/schema/vocabulary";
import sql, { raw } from "sql-template-tag";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import { rowsAsTable } from "../database/bulk.sql.ts";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import { indicatorRows, provinceRows } from "../rollups/rollup-rows.sql.ts";
import { AttainmentTable } from "./attainment.table.ts";
import { replacementOf } from "./turnover.ts";

const attainments = rowsOf(AttainmentTable);

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase({ empty: true });
});
afterAll(() => database.remove());

/** An id holds them: they never change under it. */
const OF_ID = ["id", "boundaries", "province_id", "indicator_id", "year", "plan"];

/** What the columns of a type can be, the first in every row but one. */
const VALUES: Record<string, unknown[]> = {
  varchar: ["a", "b", null],
  text: ["a", "b", null],
  integer: [1, 2, null],
  "double precision": [1.5, 2.5, null],
  boolean: [true, false],
};
const NAMED: Record<string, unknown[]> = {
  verdict: ["MET", ...verdicts],
  target_origin: ["STATED", "DERIVED", null],
  direction: ["HIGHER", "LOWER"],
};

const valuesOf = ({ name, type }: { name: string; type: string }) => NAMED[name] ?? VALUES[type] ?? [];

const usual: Row = Object.fromEntries(
  attainments.storedColumns.map((column) => [column.name, valuesOf(column)[0]]),
);

/** The rows that both roll-ups have of one attainment, without its ratio: cells are counted anew wherever one changes. */
function countsOf(row: Row): Promise<unknown> {
  const attainment = rowsAsTable(attainments, [{ ...attainments.fromRow(row), planRatioPoint: null }]);
  const rolledUp = [indicatorRows(), provinceRows()].map(({ columns, select }) =>
    database.look(
      sql`WITH attainment AS (${attainment}), counted (${raw(columns.join(", "))}) AS (${select}) SELECT * FROM counted`,
    ),
  );
  return Promise.all(rolledUp);
}

const changes = attainments.storedColumns
  .filter(({ name }) => !OF_ID.includes(name))
  .flatMap((column) => valuesOf(column).map((value) => ({ [column.name]: value })));

function replaced(before: Row, after: Row) {
  const byId = (row: Row) => new Map([["a", attainments.fromRow(row)]]);
  return replacementOf("AS_REPORTED", { gone: byId(before), come: byId(after) });
}

// what was not restated is counted of those without a target
test.each(["MET", "NO_TARGET"])(
  "where what the roll-ups have of a row changes, they are told: of %s",
  async (verdict) => {
    const before = { ...usual, verdict };
    const countsBefore = await countsOf(before);
    for (const change of changes) {
      const after = { ...before, ...change };
      const { gone, come } = replaced(before, after);
      expect(gone).toEqual(come);
      if (gone.length === 0) expect([change, await countsOf(after)]).toEqual([change, countsBefore]);
    }
  },
);

test("where it does not, they are not", () => {
  const untold = ["plan_ratio_point", "actual", "target", "direction"].map((column) =>
    replaced(usual, { ...usual, [column]: valuesOf({ name: column, type: "varchar" })[1] }),
  );
  for (const { gone, come } of untold) expect([...gone, ...come]).toEqual([]);
});

test.each([
  ["sector_id", "b", true],
  ["region_id", null, true],
  ["due_day", null, true],
  ["verdict", "NOT_MET", false],
  ["plan_ratio_point", 2.5, false],
])("%s as %j: does a group lose it? %s", (column, value, isAnyLost) => {
  expect(replaced(usual, { ...usual, [column]: value })).toMatchObject({
    isAnyLost,
    cells: expect.arrayContaining([{ provinceId: "a", sectorCode: "a", year: 1 }]),
  });
});

test("a row that goes for good is lost; one that comes is not", () => {
  const row = new Map([["a", attainments.fromRow(usual)]]);
  const none = new Map();
  expect(replacementOf("AS_REPORTED", { gone: row, come: none })).toMatchObject({
    gone: ["a"],
    isAnyLost: true,
  });
  expect(replacementOf("AS_REPORTED", { gone: none, come: row })).toMatchObject({
    come: ["a"],
    isAnyLost: false,
  });
});
