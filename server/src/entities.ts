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

/** Every table, as TypeORM knows it; migrations must give the same (database/migrations). */
export const entities = [
  Actual,
  ApiTokenTable,
  AttainmentTable,
  AuditEntryTable,
  DataVersionTable,
  DiscrepancyTable,
  Indicator,
  MasterChangeTable,
  NoteTile,
  Province,
  ProvinceSuccession,
  Region,
  Sector,
  Source,
  Target,
  Year,
];
