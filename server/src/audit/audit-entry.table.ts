import type { Role } from "@doichieu/schema/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Who changed what and when, written in the transaction of the change. Rows are only ever added. */
@Entity("audit_entry")
@Index(["subject"])
export class AuditEntryTable {
  @PrimaryColumn("varchar")
  id: string;

  /** ISO instant */
  @Column("varchar")
  at: string;

  /** null: whoever may write the database itself, by a command */
  @Column("varchar", { name: "token_id", nullable: true })
  tokenId: string | null;

  /** as it was called then */
  @Column("varchar", { name: "token_name", nullable: true })
  tokenName: string | null;

  @Column("varchar", { nullable: true })
  role: Role | null;

  /** name of the mutation or of what the command did */
  @Column("varchar")
  action: string;

  /** id of what was changed */
  @Column("varchar")
  subject: string;

  /** null where there was nothing */
  @Column("simple-json", { nullable: true })
  before: unknown;

  /** null where nothing is left */
  @Column("simple-json", { nullable: true })
  after: unknown;

  /** under which the request stands in the log; null for a command */
  @Column("varchar", { name: "request_id", nullable: true })
  requestId: string | null;

  /** state of the data that the change made, or that it found where it is no change of data */
  @Column("integer", { name: "data_version" })
  dataVersion: number;
}
