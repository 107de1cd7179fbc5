import { Column, Entity, PrimaryColumn } from "typeorm";

/** One row: which state the data is in. Every write transaction begins by counting it up. */
@Entity("data_version")
export class DataVersionTable {
  /** always 1 */
  @PrimaryColumn("integer")
  id: number;

  /** 0 before anything was loaded */
  @Column("integer")
  number: number;

  /** number at which master data (everything but facts and attainments) last changed */
  @Column("integer")
  catalogue: number;

  /** version of the arithmetic that the stored attainments were worked out with (engine-version.service.ts); null: none yet */
  @Column("integer", { nullable: true })
  engine: number | null;

  /** ISO instant */
  @Column("varchar", { name: "changed_at" })
  changedAt: string;

  /** which generated sample the whole database is ("S exact, seed 1"); null for real figures */
  @Column("varchar", { nullable: true })
  generated: string | null;
}
