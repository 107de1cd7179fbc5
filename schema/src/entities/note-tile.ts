import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Province } from "./province.ts";

/** Part of a province that a map shows by itself and no report speaks of by itself: an archipelago. */
@Entity("note_tile")
@ObjectType({
  simpleResolvers: true,
  description:
    "A tile that names a part of a province and carries no figures: the archipelagos Hoàng Sa and Trường Sa. A tile map of the province's scheme is complete only with them.",
})
export class NoteTile {
  @PrimaryColumn("varchar")
  @Field(() => ID, { description: "Stable id with its province's, e.g. vn63-48-HOANG-SA." })
  id: string;

  @Column("varchar", { name: "province_id" })
  @ForeignKey(() => Province)
  provinceId: string;

  @Column("varchar", { name: "name_vi" })
  @Field(() => String, { description: "Name in Vietnamese." })
  nameVi: string;

  @Column("varchar", { name: "name_en" })
  @Field(() => String, { description: "Name in English, without diacritics." })
  nameEn: string;

  @Column("integer", { name: "tile_column" })
  @Field(() => Int, { description: "Column on the tile map of the province's scheme, from 0." })
  tileColumn: number;

  @Column("integer", { name: "tile_row" })
  @Field(() => Int, { description: "Row on the tile map of the province's scheme, from 0." })
  tileRow: number;
}
