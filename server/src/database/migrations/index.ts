import { FirstTables1763700000000 } from "./1763700000000-first-tables.ts";
import { TodaysBoundaries1763800000000 } from "./1763800000000-todays-boundaries.ts";
import { OrdersOfAttainments1763900000000 } from "./1763900000000-orders-of-attainments.ts";
import { Generated1764000000000 } from "./1764000000000-generated.ts";
import { NoteTiles1764100000000 } from "./1764100000000-note-tiles.ts";
import { TokensAndAudit1764200000000 } from "./1764200000000-tokens-and-audit.ts";
import { MasterChanges1764300000000 } from "./1764300000000-master-changes.ts";
import { Rollups1764400000000 } from "./1764400000000-rollups.ts";
import { LeanIndexes1764500000000 } from "./1764500000000-lean-indexes.ts";
import { OrderOfRankings1764600000000 } from "./1764600000000-order-of-rankings.ts";
import { CoveredRankings1764700000000 } from "./1764700000000-covered-rankings.ts";
import { CountsByYear1764800000000 } from "./1764800000000-counts-by-year.ts";
import { CellsOfAttainments1764900000000 } from "./1764900000000-cells-of-attainments.ts";

/** In the order they are run. */
export const migrations = [
  FirstTables1763700000000,
  TodaysBoundaries1763800000000,
  OrdersOfAttainments1763900000000,
  Generated1764000000000,
  NoteTiles1764100000000,
  TokensAndAudit1764200000000,
  MasterChanges1764300000000,
  Rollups1764400000000,
  LeanIndexes1764500000000,
  OrderOfRankings1764600000000,
  CoveredRankings1764700000000,
  CountsByYear1764800000000,
  CellsOfAttainments1764900000000,
];
