import type { MigrationInterface, QueryRunner } from "typeorm";

const ranked = "idx_attainment_indicator_id_year_plan_ratio_order";
const order = '"indicator_id", "year", "plan_ratio_order" DESC';
const shown = `("boundaries" = 'AS_REPORTED'), "is_current", "province_id", "target", "actual", "plan_ratio"`;

/**
 * The first of a ranking are read from its index alone: their rows lie on a page each, and among thousands of provinces
 * SQLite looks for every one of those pages in the file. PostgreSQL keeps the index as it was, because it refuses
 * a row whose entry in an index is longer than 2,704 bytes, and texts of amounts have no such bound.
 */
export class CoveredRankings1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.replace(runner, `${order}, "id", ${shown}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.replace(runner, order);
  }

  private async replace(runner: QueryRunner, columns: string): Promise<void> {
    if (runner.connection.options.type === "postgres") return;
    await runner.query(`DROP INDEX "${ranked}"`);
    await runner.query(`CREATE INDEX "${ranked}" ON "attainment" (${columns})`);
  }
}
