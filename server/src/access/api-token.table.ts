import type { Role } from "@doichieu/schema/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What lets a program write. The token itself is shown once and kept nowhere: here is its SHA-256. */
@Entity("api_token")
@Index(["secretHash"], { unique: true })
export class ApiTokenTable {
  /** short, for people: says which token, opens nothing */
  @PrimaryColumn("varchar")
  id: string;

  /** whose it is, or what for */
  @Column("varchar")
  name: string;

  /** SHA-256 of the token as hexadecimal digits */
  @Column("varchar", { name: "secret_hash" })
  secretHash: string;

  @Column("varchar")
  role: Role;

  /** ids of the only provinces whose figures it may write; null: of all */
  @Column("simple-json", { nullable: true })
  provinces: string[] | null;

  /** ISO instants */
  @Column("varchar", { name: "created_at" })
  createdAt: string;

  @Column("varchar", { name: "expires_at" })
  expiresAt: string;

  /** null while it holds */
  @Column("varchar", { name: "revoked_at", nullable: true })
  revokedAt: string | null;

  /** to the minute; null before its first use */
  @Column("varchar", { name: "last_used_at", nullable: true })
  lastUsedAt: string | null;
}
