import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ProvinceBasis } from "../vocabulary/province-kind.ts";
import { Province } from "./province.ts";

/** A published report that facts were read from. */
@Entity("source")
@ObjectType({
  simpleResolvers: true,
  description: "A published report that targets and actuals were read from.",
})
export class Source {
  @PrimaryColumn("varchar")
  @Field(() => ID, { description: "Stable id, e.g. NA-2014-01." })
  id: string;

  @Column("varchar")
  @Field(() => String, { description: "Who published it." })
  publisher: string;

  @Column("varchar", { nullable: true })
  @Field(() => String, { nullable: true, description: "Title as printed; null where it was not recorded." })
  title: string | null;

  /** As given: a day, a month or a year. */
  @Column("varchar", { name: "published_on" })
  @Field(() => String, {
    description:
      "Date of publication as far as it is known: a day (2020-01-17), a month (2013-01) or a year (2023).",
  })
  publishedOn: string;

  /** ISO day that revisions are ordered by: a month counts from its last day, a year from 31 December (M14). */
  @Column("varchar", { name: "published_day" })
  publishedDay: string;

  @Column("varchar", { name: "province_id" })
  @ForeignKey(() => Province, { name: "fk_source_province" })
  provinceId: string;

  @Column("varchar", { name: "province_basis" })
  @Field(() => ProvinceBasis, {
    description:
      "STATED where the report names its province; INFERRED where the province follows from whom it names.",
  })
  provinceBasis: ProvinceBasis;

  @Column("varchar", { nullable: true })
  @Field(() => String, { nullable: true, description: "Address of the report; null where none is known." })
  url: string | null;

  @Column("varchar", { name: "sort_key" })
  sortKey: string;
}
