import type { MigrationInterface, QueryRunner } from "typeorm";
import { integer, table, varchar } from "./first-tables/table-shape.ts";

const noteTiles = table(
  "note_tile",
  [
    varchar("id"),
    varchar("province_id"),
    varchar("name_vi"),
    varchar("name_en"),
    integer("tile_column"),
    integer("tile_row"),
  ],
  { links: [{ column: "province_id", to: "province" }] },
);

/** Tiles that complete a map and carry no figures. */
export class NoteTiles1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(noteTiles);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(noteTiles);
  }
}
