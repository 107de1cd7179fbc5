import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A socio-economic region of one scheme: vn63-DBSH is not vn34-DBSH. */
@Entity("region")
@ObjectType({
  simpleResolvers: true,
  description: "A socio-economic region (vùng kinh tế - xã hội) under one scheme of provinces.",
})
export class Region {
  @PrimaryColumn("varchar")
  @Field(() => ID, { description: "Stable id with its scheme, e.g. vn63-DBSH." })
  id: string;

  @Column("varchar")
  @Field(() => ID, { description: "Division of the country it belongs to, as in Province.scheme." })
  scheme: string;

  @Column("varchar", { name: "name_vi" })
  @Field(() => String, { description: "Name in Vietnamese." })
  nameVi: string;

  @Column("varchar", { name: "name_en" })
  @Field(() => String, { description: "Name in English." })
  nameEn: string;

  @Column("varchar", { name: "sort_key" })
  sortKey: string;
}
