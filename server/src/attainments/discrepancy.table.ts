import type { CheckedField, StatedVerdict, Verdict } from "@doichieu/schema/vocabulary";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { AttainmentTable } from "./attainment.table.ts";

/** One stated figure that the other facts contradict beyond rounding (M9), with the attainment it belongs to. */
@Entity("discrepancy")
@Index(["attainmentId"])
export class DiscrepancyTable {
  @PrimaryColumn("varchar")
  id: string;

  @Column("varchar", { name: "attainment_id" })
  @ForeignKey(() => AttainmentTable, { onDelete: "CASCADE" })
  attainmentId: string;

  @Column("varchar")
  field: CheckedField;

  /** Amounts as compact text (amount-codec.ts) */
  @Column("text", { nullable: true })
  stated: string | null;

  @Column("text", { nullable: true })
  computed: string | null;

  @Column("varchar", { name: "stated_verdict", nullable: true })
  statedVerdict: StatedVerdict | null;

  @Column("varchar", { name: "computed_verdict", nullable: true })
  computedVerdict: Verdict | null;

  @Column("varchar", { name: "fact_id" })
  factId: string;

  /** JSON array of ids */
  @Column("text", { name: "input_ids" })
  inputIds: string;
}
