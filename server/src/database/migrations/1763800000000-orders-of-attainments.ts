import { type AmountParts, boundNumber } from "@doichieu/schema/vocabulary";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** New columns, and the stored amount whose number each names; a growth gap is worked out by `npm run rebuild`. */
const columns = {
  gap_order: "gap",
  target_growth_order: "target_growth",
  actual_growth_order: "actual_growth",
  growth_gap_order: null,
};
