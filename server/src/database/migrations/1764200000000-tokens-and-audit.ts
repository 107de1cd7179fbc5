import type { MigrationInterface, QueryRunner } from "typeorm";
import { integer, optional, table, text, varchar } from "./first-tables/table-shape.ts";

const tables = [
  table(
    "api_token",
    [
      varchar("id"),
      varchar("name"),
      varchar("secret_hash"),
      varchar("role"),
      text("provinces", optional),
      varchar("created_at"),
      varchar("expires_at"),
      varchar("revoked_at", optional),
      varchar("last_used_at", optional),
    ],
    { indices: [{ columns: ["secret_hash"], unique: true }] },
  ),
  table(
    "audit_entry",
    [
      varchar("id"),
      varchar("at"),
      varchar("token_id", optional),
      varchar("token_name", optional),
      varchar("role", optional),
      varchar("action"),
      varchar("subject"),
      text("before", optional),
      text("after", optional),
      varchar("request_id", optional),
      integer("data_version"),
    ],
    { indices: [{ columns: ["subject"] }] },
  ),
];

/** Who may write, and what was written by whom. */
export class TokensAndAudit1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const made of tables) await runner.createTable(made);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const made of [...tables].reverse()) await runner.dropTable(made);
  }
}
