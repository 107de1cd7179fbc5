import { type MigrationInterface, type QueryRunner, TableIndex } from "typeorm";

const FACTS = ["target", "actual"];

const ofAll = (table: string) =>
  new TableIndex({
    name: `idx_${table}_fact_key_revision`,
    columnNames: ["fact_key", "revision"],
    isUnique: true,
  });
const ofOthers = (table: string) =>
  new TableIndex({
    name: `idx_${table}_fact_key_where_NOT_is_current`,
    columnNames: ["fact_key"],
    where: "NOT is_current",
  });

/**
 * Revisions that count have an index by their key already, and the id of each is its key and number: only the few others
 * need one more.
 */
export class LeanIndexes1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of FACTS) {
      await runner.dropIndex(table, ofAll(table));
      await runner.createIndex(table, ofOthers(table));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of FACTS) {
      await runner.dropIndex(table, ofOthers(table));
      await runner.createIndex(table, ofAll(table));
    }
  }
}
