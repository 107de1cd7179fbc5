import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ProvinceKind } from "../vocabulary/province-kind.ts";
import { Region } from "./region.ts";

/** A province, a city under the central government, or the country itself, under one scheme of boundaries. */
@Entity("province")
@ObjectType({
  simpleResolvers: true,
  description:
    "A province or centrally run city under one scheme of boundaries, or a whole country (Viet Nam is vn). A code alone is no identity: 91 was Kiên Giang and is An Giang since July 2025.",
})
export class Province {
  @PrimaryColumn("varchar")
  @Field(() => ID, { description: "Stable id with its scheme: vn63-89 is An Giang until 30 June 2025." })
  id: string;

  @Column("varchar")
  @Field(() => String, {
    description: "Official code within the scheme; empty where there is none, as for a country.",
  })
  code: string;

  @Column("varchar")
  @Field(() => ID, {
    description:
      "Division of the country it belongs to (M13): VN63 until 30 June 2025, VN34 since, or another country's own; NATIONAL for a country.",
  })
  scheme: string;

  @Column("varchar", { name: "name_vi" })
  @Field(() => String, { description: "Name in Vietnamese, without the word for province or city." })
  nameVi: string;

  @Column("varchar", { name: "name_en" })
  @Field(() => String, { description: "Name in English, without diacritics." })
  nameEn: string;

  @Column("varchar")
  @Field(() => ProvinceKind, { description: "Province, city on that level, or country." })
  kind: ProvinceKind;

  @Column("varchar", { name: "region_id", nullable: true })
  @ForeignKey(() => Region, { name: "fk_province_region" })
  regionId: string | null;

  @Column("varchar", { name: "iso_3166_2", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-2 code; null where none is known (countries, units made in 2025).",
  })
  iso31662: string | null;

  @Column("simple-json")
  @Field(() => [String], { description: "Other names people search for; empty where there are none." })
  aliases: string[];

  @Column("varchar", { name: "valid_from", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "First day of the unit (ISO 8601); null where it is older than the figures.",
  })
  validFrom: string | null;

  @Column("varchar", { name: "valid_to", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Last day of the unit (ISO 8601); null while it exists.",
  })
  validTo: string | null;

  @Column("integer", { name: "tile_column", nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: "Column on the tile map, from 0; null where it has no tile there, as a country.",
  })
  tileColumn: number | null;

  @Column("integer", { name: "tile_row", nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: "Row on the tile map, from 0; null where it has no tile there, as a country.",
  })
  tileRow: number | null;

  @Column("varchar", { name: "sort_key" })
  sortKey: string;
}
