import { type MigrationInterface, type QueryRunner, TableIndex } from "typeorm";
import { integer, number, optional, varchar } from "./first-tables/table-shape.ts";
import { rollup } from "./rollup-shape.ts";

const byProvince = rollup(
  "province_rollup",
  [integer("year"), varchar("sector_id"), varchar("province_id")],
  [varchar("scheme"), varchar("region_id", optional), number("median_plan_ratio", optional)],
);
byProvince.addIndex(
  new TableIndex({ name: "idx_province_rollup_province_id_year", columnNames: ["province_id", "year"] }),
);
const byIndicator = rollup(
  "indicator_rollup",
  [varchar("indicator_id"), integer("year"), varchar("plan"), varchar("scheme"), varchar("sector_id")],
  [],
);

/** Counts of attainments. What is stored of attainments is worked out and counted anew at the next start. */
export class Rollups1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(byProvince);
    await runner.createTable(byIndicator);
    await runner.query("UPDATE data_version SET engine = NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(byIndicator);
    await runner.dropTable(byProvince);
  }
}
