import {
  Actual,
  Indicator,
  NoteTile,
  Province,
  ProvinceSuccession,
  Region,
  Sector,
  Source,
  Target,
  Year,
} from "@doichieu/schema";
import { ApiTokenTable } from "./access/api-token.table.ts";
import { AttainmentTable } from "./attainments/attainment.table.ts";
import { DiscrepancyTable } from "./attainments/discrepancy.table.ts";
import { AuditEntryTable } from "./audit/audit-entry.table.ts";
import { DataVersionTable } from "./database/data-version.table.ts";
import { MasterChangeTable } from "./database/master-change.table.ts";
import { IndicatorRollupTable } from "./rollups/indicator-rollup.table.ts";
import { ProvinceRollupTable } from "./rollups/province-rollup.table.ts";

/** Every table, as TypeORM knows it; migrations must give the same (database/migrations). */
export const entities = [
  Actual,
  ApiTokenTable,
  AttainmentTable,
  AuditEntryTable,
  DataVersionTable,
  DiscrepancyTable,
  Indicator,
  IndicatorRollupTable,
  MasterChangeTable,
  NoteTile,
  Province,
  ProvinceRollupTable,
  ProvinceSuccession,
  Region,
  Sector,
  Source,
  Target,
  Year,
];
