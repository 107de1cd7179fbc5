import type { MigrationInterface, QueryRunner } from "typeorm";
import { integer, optional, table, text, varchar } from "./first-tables/table-shape.ts";

const changes = table(
  "master_change",
  [
    varchar("id"),
    varchar("at"),
    integer("data_version"),
    varchar("table_name"),
    varchar("row_id"),
    text("before", optional),
  ],
  { indices: [{ columns: ["at"] }] },
);

/** What master data were, for drawings that never change. */
export class MasterChanges1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(changes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(changes);
  }
}
