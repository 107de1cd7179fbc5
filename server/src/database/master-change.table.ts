import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * What a row of master data was before it changed, so that a former state can be put together again. A table's first
 * rows are no change. Rows are only ever added.
 */
@Entity("master_change")
@Index(["at"])
export class MasterChangeTable {
  @PrimaryColumn("varchar")
  id: string;

  /** ISO instant */
  @Column("varchar")
  at: string;

  /** state of the data that the change made */
  @Column("integer", { name: "data_version" })
  dataVersion: number;

  /** as the database calls it */
  @Column("varchar", { name: "table_name" })
  tableName: string;

  /** value of the table's first column, as text */
  @Column("varchar", { name: "row_id" })
  rowId: string;

  /** values as stored, of the columns that changed; null: there was no such row */
  @Column("simple-json", { nullable: true })
  before: Record<string, unknown> | null;
}
