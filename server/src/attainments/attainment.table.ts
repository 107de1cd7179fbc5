import { Indicator, Province, Sector } from "@doichieu/schema";
import type {
  Ambition,
  Boundaries,
  Direction,
  Origin,
  StatedVerdict,
  TargetMeasure,
  Verdict,
} from "@doichieu/schema/vocabulary";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/**
 * One attainment with all that a list of them needs, so that reading is one statement. Amounts are compact text
 * (amount-codec.ts); their numbers stand beside them where something is ordered by them.
 */
@Entity("attainment")
@Index(["provinceId", "indicatorCode"])
@Index(["provinceId", "year", "sectorCode"])
// each database's own way (migrations/1764700000000-covered-rankings.ts)
@Index("idx_attainment_indicator_id_year_plan_ratio_order", { synchronize: false })
@Index(["year", "sectorCode"])
export class AttainmentTable {
  @PrimaryColumn("varchar")
  id: string;

  @Column("varchar")
  boundaries: Boundaries;

  /** does it hold on today's boundaries: a CURRENT row, or one of a province that never changed (M13) */
  @Column("boolean", { name: "is_current" })
  isCurrent: boolean;

  @Column("varchar", { name: "province_id" })
  @ForeignKey(() => Province)
  provinceId: string;

  /** of the province, for filters: its region and its scheme, NATIONAL for a country */
  @Column("varchar", { name: "region_id", nullable: true })
  regionId: string | null;

  @Column("varchar")
  scheme: string;

  @Column("varchar", { name: "indicator_id" })
  @ForeignKey(() => Indicator)
  indicatorCode: string;

  /** of the indicator, for filters */
  @Column("varchar", { name: "sector_id" })
  @ForeignKey(() => Sector)
  sectorCode: string;

  @Column("varchar")
  direction: Direction;

  @Column("integer", { name: "from_year", nullable: true })
  fromYear: number | null;

  @Column("integer")
  year: number;

  @Column("integer", { name: "due_month", nullable: true })
  dueMonth: number | null;

  @Column("integer", { name: "through_month", nullable: true })
  throughMonth: number | null;

  @Column("integer", { name: "actual_year", nullable: true })
  actualYear: number | null;

  @Column("varchar")
  measure: TargetMeasure;

  @Column("varchar")
  plan: string;

  /** NO_ACTUAL reads as NOT_DUE until due_day has passed (M3): no stored row depends on the clock. */
  @Column("varchar")
  verdict: Verdict;

  @Column("varchar", { name: "due_day", nullable: true })
  dueDay: string | null;

  @Column("boolean")
  provisional: boolean;

  @Column("boolean", { nullable: true })
  favourable: boolean | null;

  @Column("varchar")
  ambition: Ambition;

  @Column("varchar", { name: "stated_verdict", nullable: true })
  statedVerdict: StatedVerdict | null;

  @Column("varchar", { name: "target_origin", nullable: true })
  targetOrigin: Origin | null;

  /** The ratio if it is a point; for medians. */
  @Column("double precision", { name: "plan_ratio_point", nullable: true })
  planRatioPoint: number | null;

  /** The number that the ratio's words name: 95 in "over 95%". */
  @Column("double precision", { name: "plan_ratio_order", nullable: true })
  planRatioOrder: number | null;

  @Column("double precision", { name: "actual_order", nullable: true })
  actualOrder: number | null;

  @Column("double precision", { nullable: true })
  shortfall: number | null;

  @Column("double precision", { name: "gap_order", nullable: true })
  gapOrder: number | null;

  @Column("double precision", { name: "target_growth_order", nullable: true })
  targetGrowthOrder: number | null;

  @Column("double precision", { name: "actual_growth_order", nullable: true })
  actualGrowthOrder: number | null;

  /** Of the growth comparison, in percentage points whatever the target's measure. */
  @Column("double precision", { name: "growth_gap_order", nullable: true })
  growthGapOrder: number | null;

  @Column("text", { nullable: true })
  target: string | null;

  @Column("text", { nullable: true })
  actual: string | null;

  @Column("text", { name: "plan_ratio", nullable: true })
  planRatio: string | null;

  @Column("text", { nullable: true })
  gap: string | null;

  @Column("text", { name: "target_level", nullable: true })
  targetLevel: string | null;

  @Column("text", { name: "actual_level", nullable: true })
  actualLevel: string | null;

  @Column("text", { name: "target_growth", nullable: true })
  targetGrowth: string | null;

  @Column("text", { name: "actual_growth", nullable: true })
  actualGrowth: string | null;

  @Column("text", { name: "actual_change", nullable: true })
  actualChange: string | null;

  @Column("text", { name: "last_actual", nullable: true })
  lastActual: string | null;

  @Column("text", { name: "last_actual_growth", nullable: true })
  lastActualGrowth: string | null;

  /** compact text (pace-codec.ts) */
  @Column("text", { nullable: true })
  pace: string | null;

  /** compact text (absence-codec.ts) */
  @Column("text")
  absences: string;

  /** JSON array of ids */
  @Column("text", { name: "source_ids" })
  sourceIds: string;
}
