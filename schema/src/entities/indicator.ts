import { Field, Float, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Direction } from "../vocabulary/direction.ts";
import { Aggregation, IndicatorKind } from "../vocabulary/indicator-kind.ts";
import { Unit } from "../vocabulary/unit.ts";
import { Sector } from "./sector.ts";

/** What is measured (methodology, Words). */
@Entity("indicator")
@ObjectType({
  simpleResolvers: true,
  description: "An indicator (chỉ tiêu): what is measured, in which unit, and which way is better.",
})
export class Indicator {
  @PrimaryColumn("varchar", { name: "id" })
  @Field(() => ID, { description: "Stable code, e.g. TELECOM_REVENUE." })
  code: string;

  @Column("varchar", { name: "sector_id" })
  @ForeignKey(() => Sector, { name: "fk_indicator_sector" })
  sectorCode: string;

  @Column("varchar", { name: "name_vi" })
  @Field(() => String, { description: "Name in Vietnamese." })
  nameVi: string;

  @Column("varchar", { name: "name_en" })
  @Field(() => String, { description: "Name in English." })
  nameEn: string;

  @Column("varchar", { name: "short_vi" })
  @Field(() => String, {
    description: "Vietnamese name for tight places; the full name where none is given.",
  })
  shortVi: string;

  @Column("varchar", { name: "short_en" })
  @Field(() => String, { description: "English name for tight places; the full name where none is given." })
  shortEn: string;

  @Column("varchar")
  @Field(() => IndicatorKind, { description: "Flow, stock, rate, index or rank." })
  kind: IndicatorKind;

  @Column("varchar")
  @Field(() => Unit, { description: "Unit of its levels; growth and plan ratio are always per cent." })
  unit: Unit;

  @Column("varchar")
  @Field(() => Direction, { description: "Which way is better (M2)." })
  direction: Direction;

  @Column("varchar")
  @Field(() => Aggregation, { description: "How values of several provinces make one (M13)." })
  aggregation: Aggregation;

  @Column("varchar", { name: "weight_indicator_id", nullable: true })
  @ForeignKey(() => Indicator, { name: "fk_indicator_weight" })
  weightIndicatorCode: string | null;

  @Column("double precision", { name: "valid_min", nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: "Smallest possible level, in the indicator's unit; null where there is none (M1).",
  })
  validMin: number | null;

  @Column("double precision", { name: "valid_max", nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: "Largest possible level, in the indicator's unit; null where there is none (M1).",
  })
  validMax: number | null;

  /** Share of |target|; null: the product's usual 5% (M3). */
  @Column("double precision", { name: "nearly_met_threshold", nullable: true })
  nearlyMetThreshold: number | null;

  @Column("text", { name: "definition_en" })
  @Field(() => String, { description: "Definition in English." })
  definitionEn: string;

  @Column("varchar", { name: "sort_key" })
  sortKey: string;

  /** Order in which indicators are listed, as in the data file. */
  @Column("integer")
  position: number;
}
