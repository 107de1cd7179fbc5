import type { MigrationInterface, QueryRunner } from "typeorm";

const before = "idx_attainment_indicator_id_year";
const ranked = "idx_attainment_indicator_id_year_plan_ratio_order";

/**
 * Attainments of one indicator and year in the order of rankings, the best first: of thousands the first are read, and
 * none is sorted. Absent ratios come last: SQLite has them there by itself and takes no word for it.
 */
export class OrderOfRankings1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const absentLast = runner.connection.options.type === "postgres" ? " NULLS LAST" : "";
    await runner.query(`DROP INDEX "${before}"`);
    await runner.query(
      `CREATE INDEX "${ranked}" ON "attainment" ("indicator_id", "year", "plan_ratio_order" DESC${absentLast})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "${ranked}"`);
    await runner.query(`CREATE INDEX "${before}" ON "attainment" ("indicator_id", "year")`);
  }
}
