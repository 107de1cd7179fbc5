import type { Sql } from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import { IndicatorRollupTable } from "./indicator-rollup.table.ts";
import { ProvinceRollupTable } from "./province-rollup.table.ts";

/** Attainments counted by some of their columns, kept true in every transaction that changes attainments. */
export interface Rollup {
  table: Sql;
  /** columns of attainments that a row is about; it has their values under the same names */
  about: readonly string[];
  /** those that tell one row from another, the due day apart */
  key: readonly string[];
}

const whose = ["boundaries", "is_current"];

/** Few rows, and they stay few however many provinces there are. */
export const indicatorRollup: Rollup = {
  table: rowsOf(IndicatorRollupTable).table,
  about: ["year", "sector_id", "indicator_id", "plan", "scheme", ...whose],
  key: ["year", "sector_id", "indicator_id", "plan", "scheme", ...whose],
};

/** The only one with medians: those of two groups do not make up that of both. */
export const provinceRollup: Rollup = {
  table: rowsOf(ProvinceRollupTable).table,
  about: ["year", "sector_id", "province_id", "scheme", "region_id", ...whose],
  key: ["year", "sector_id", "province_id", ...whose],
};
