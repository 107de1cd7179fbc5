import { Field, ID, Int, InterfaceType } from "type-graphql";
import { Column, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Bound } from "../vocabulary/bound.ts";
import { Measure } from "../vocabulary/measure.ts";
import { Indicator } from "./indicator.ts";
import { Province } from "./province.ts";
import { Source } from "./source.ts";
import { Year } from "./year.ts";

/**
 * What a target and an actual have in common: one stated figure, read from one paragraph of one source.
 * A row is one revision of its key and is never overwritten (M14).
 */
@InterfaceType({
  description:
    "One stated figure, read from one source: a target or an actual. A row is one revision; facts are never overwritten (M14).",
})
@Index(["factKey"], { unique: true, where: "is_current" })
@Index(["factKey"], { where: "NOT is_current" })
@Index(["provinceId", "indicatorCode"])
@Index(["sourceId"])
export abstract class Fact {
  @PrimaryColumn("varchar")
  @Field(() => ID, { description: "Stable id of this revision." })
  id: string;

  /** Natural key (M14) as one string: every revision of a fact shares it. */
  @Column("varchar", { name: "fact_key" })
  factKey: string;

  @Column("varchar", { name: "province_id" })
  @ForeignKey(() => Province)
  provinceId: string;

  @Column("varchar", { name: "indicator_id" })
  @ForeignKey(() => Indicator)
  indicatorCode: string;

  @Column("integer", { name: "year" })
  @ForeignKey(() => Year)
  yearValue: number;

  @Column("varchar")
  @Field(() => Measure, {
    description: "What the number says: a level, growth, change, or a ratio or difference to plan.",
  })
  measure: Measure;

  @Column("varchar")
  @Field(() => Bound, { description: "How the printed number bounds the true one (M1)." })
  bound: Bound;

  /** In the indicator's unit; per cent for GROWTH and PLAN_RATIO. The lower end of a RANGE. */
  @Column("double precision")
  value: number;

  /** Upper end of a RANGE; null otherwise. */
  @Column("double precision", { name: "value_high", nullable: true })
  valueHigh: number | null;

  @Column("integer")
  @Field(() => Int, { description: "Decimals as printed; −2 means rounded to hundreds." })
  decimals: number;

  @Column("varchar")
  @Field(() => ID, { description: "Name of the plan; MAIN where the report names none." })
  plan: string;

  @Column("varchar", { name: "source_id" })
  @ForeignKey(() => Source)
  sourceId: string;

  @Column("integer", { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: "Which non-empty line of the source it stands in, from 1; null where it was not recorded.",
  })
  paragraph: number | null;

  @Column("text", { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Remark of whoever recorded it; null where there is none.",
  })
  note: string | null;

  @Column("integer")
  @Field(() => Int, { description: "Number of this revision of the fact, from 1 in the order of recording." })
  revision: number;

  /** Is this the revision that counts today (M14)? Kept by the server's recording. */
  @Column("boolean", { name: "is_current" })
  @Field(() => Boolean, { description: "Is this the revision that counts today (M14)?" })
  isCurrent: boolean;

  /** ISO instant. */
  @Column("varchar", { name: "recorded_at" })
  @Field(() => String, { description: "When it was recorded (ISO 8601, UTC)." })
  recordedAt: string;

  /** ISO instant of withdrawal: an error, out of every answer but the history (M14). */
  @Column("varchar", { name: "withdrawn_at", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "When it was withdrawn as an error (ISO 8601, UTC); null for a valid revision.",
  })
  withdrawnAt: string | null;
}
