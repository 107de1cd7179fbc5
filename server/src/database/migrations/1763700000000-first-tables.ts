import type { MigrationInterface, QueryRunner } from "typeorm";
import { attainments } from "./first-tables/attainments.ts";
import { facts } from "./first-tables/facts.ts";
import { masterData } from "./first-tables/master-data.ts";
import { integer, table, varchar } from "./first-tables/table-shape.ts";

const dataVersion = table("data_version", [
  integer("id"),
  integer("number"),
  integer("catalogue"),
  varchar("changed_at"),
]);

/** In an order in which each table comes after those it points to. */
const tables = [dataVersion, ...masterData, ...facts, ...attainments];

/** The state before anything was loaded; from then on every write counts the number up. */
const NEVER = "1970-01-01T00:00:00.000Z";

export class FirstTables1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const made of tables) await runner.createTable(made);
    await runner.query(
      `INSERT INTO data_version (id, number, catalogue, changed_at) VALUES (1, 0, 0, '${NEVER}')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const made of [...tables].reverse()) await runner.dropTable(made);
  }
}
