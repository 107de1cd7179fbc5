import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** A field of work that indicators belong to; sectors form a tree. */
@Entity("sector")
@ObjectType({
  simpleResolvers: true,
  description: "A sector (lĩnh vực) that indicators belong to. Sectors form a tree.",
})
export class Sector {
  @PrimaryColumn("varchar", { name: "id" })
  @Field(() => ID, { description: "Stable code, e.g. TELECOM." })
  code: string;

  @Column("varchar", { name: "parent_id", nullable: true })
  @ForeignKey(() => Sector, { name: "fk_sector_parent" })
  parentCode: string | null;

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

  /** Order in which sectors are listed, as in the data file. */
  @Column("integer")
  position: number;
}
