import { Entity, PrimaryColumn } from "typeorm";
import { RollupCounts } from "./rollup-counts.ts";

/**
 * Attainments of all provinces of a division for one indicator, plan and year, counted. The key begins as everything is
 * counted: by year and sector.
 */
@Entity("indicator_rollup", { withoutRowid: true })
export class IndicatorRollupTable extends RollupCounts {
  @PrimaryColumn("integer")
  year: number;

  /** of the indicator, for filters and groups */
  @PrimaryColumn("varchar", { name: "sector_id" })
  sectorCode: string;

  @PrimaryColumn("varchar", { name: "indicator_id" })
  indicatorCode: string;

  @PrimaryColumn("varchar")
  plan: string;

  @PrimaryColumn("varchar")
  scheme: string;
}
