import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Province } from "./province.ts";

/** Which unit took over which (M13): every old unit maps to exactly one new unit. */
@Entity("province_succession")
export class ProvinceSuccession {
  @PrimaryColumn("varchar", { name: "predecessor_id" })
  @ForeignKey(() => Province, { name: "fk_succession_predecessor" })
  predecessorId: string;

  @Column("varchar", { name: "successor_id" })
  @ForeignKey(() => Province, { name: "fk_succession_successor" })
  successorId: string;

  /** ISO date on which the successor took over. */
  @Column("varchar", { name: "effective_on" })
  effectiveOn: string;
}
