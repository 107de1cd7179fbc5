import {
  type Conflict,
  type IndicatorInput,
  IndicatorSaved,
  type SectorInput,
  SectorSaved,
  type SourceInput,
  SourceSaved,
} from "@doichieu/schema";
import type { ConflictReason } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import type { Action } from "../access/permissions.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import type { Operation } from "../operation/operation.ts";
import { type EditedTable, saveRow } from "../recording/edit-row.service.ts";
import { idOf, type MasterRowOf } from "../recording/master-data.ts";
import { ProblemList } from "../recording/problem-list.ts";
import { change, type Made, type Refused, resultFrom } from "./change.service.ts";
import { indicatorRow, sectorRow, sourceRow } from "./input-rows.ts";
import { conflictOf } from "./refusals.ts";

interface Saving<Name extends EditedTable, Input> {
  action: Action;
  table: Name;
  rowOf(input: Input, list: ProblemList): MasterRowOf<Name>;
  /** of the input, where recording calls the row's own id otherwise */
  names: Readonly<Record<string, string>>;
  provinces(input: Input): readonly string[];
  provincesThere?(transaction: WriteTransaction, input: Input): Promise<readonly string[]>;
  now(row: MasterRowOf<Name>): Partial<Conflict>;
}

function saver<Name extends EditedTable, Input, Result extends object>(
  saving: Saving<Name, Input>,
  result: (made: Made<MasterRowOf<Name>>) => Result,
) {
  const { action, table, names } = saving;
  return async (
    operation: Operation,
    input: Input,
    expectedVersion: string | null,
  ): Promise<Result | Refused> => {
    const list = new ProblemList(null);
    const row = saving.rowOf(input, list);
    const made = await change<MasterRowOf<Name>>(operation, {
      action,
      names,
      provinces: saving.provinces(input),
      provincesThere: async (transaction) => (await saving.provincesThere?.(transaction, input)) ?? [],
      edit: (transaction) =>
        list.problems.length > 0
          ? Promise.resolve({ outcome: "INVALID", problems: list.problems })
          : saveRow(transaction, table, row, expectedVersion),
      idOf: (saved) => idOf(table, saved),
      conflict: (reason: ConflictReason, now) => conflictOf(reason, saving.now(now)),
    });
    return resultFrom(made, result);
  };
}

/** A source is its province's: neither may it be taken from another one, nor given to one. */
async function provinceOfSource(transaction: WriteTransaction, { id }: SourceInput): Promise<string[]> {
  const rows = await transaction.read<{ province_id: string }>(
    sql`SELECT province_id FROM source WHERE id = ${id}`,
  );
  return rows.map((row) => row.province_id);
}

export const saveSource = saver<"sources", SourceInput, SourceSaved>(
  {
    action: "saveSource",
    table: "sources",
    rowOf: sourceRow,
    names: { source: "id" },
    provinces: ({ province }) => [province],
    provincesThere: provinceOfSource,
    now: (sourceNow) => ({ sourceNow }),
  },
  ({ after: source, ...made }) => Object.assign(new SourceSaved(), made, { source }),
);

export const saveIndicator = saver<"indicators", IndicatorInput, IndicatorSaved>(
  {
    action: "saveIndicator",
    table: "indicators",
    rowOf: indicatorRow,
    names: { indicator: "code" },
    provinces: () => [],
    now: (indicatorNow) => ({ indicatorNow }),
  },
  ({ after: indicator, ...made }) => Object.assign(new IndicatorSaved(), made, { indicator }),
);

export const saveSector = saver<"sectors", SectorInput, SectorSaved>(
  {
    action: "saveSector",
    table: "sectors",
    rowOf: sectorRow,
    names: { sector: "code" },
    provinces: () => [],
    now: (sectorNow) => ({ sectorNow }),
  },
  ({ after: sector, ...made }) => Object.assign(new SectorSaved(), made, { sector }),
);
