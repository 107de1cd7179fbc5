import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { RollupCounts } from "./rollup-counts.ts";

/** Attainments of one province, sector and year, counted, with the median of their plan ratios. */
@Entity("province_rollup", { withoutRowid: true })
@Index(["provinceId", "year"])
export class ProvinceRollupTable extends RollupCounts {
  @PrimaryColumn("integer")
  year: number;

  @PrimaryColumn("varchar", { name: "sector_id" })
  sectorCode: string;

  @PrimaryColumn("varchar", { name: "province_id" })
  provinceId: string;

  /** of the province, for filters and groups */
  @Column("varchar")
  scheme: string;

  @Column("varchar", { name: "region_id", nullable: true })
  regionId: string | null;

  /** of the province's attainments in this sector and year, whatever their due day: the same in all rows of them */
  @Column("double precision", { name: "median_plan_ratio", nullable: true })
  medianPlanRatio: number | null;
}
