import type { MigrationInterface, QueryRunner, Table } from "typeorm";
import { integer, varchar } from "./first-tables/table-shape.ts";
import { rollup } from "./rollup-shape.ts";

const name = "indicator_rollup";
const aside = "indicator_rollup_aside";

const [year, sector, indicator] = [integer("year"), varchar("sector_id"), varchar("indicator_id")];
const [plan, scheme] = [varchar("plan"), varchar("scheme")];
const byYear = rollup(name, [year, sector, indicator, plan, scheme], []);
const byIndicator = rollup(name, [indicator, year, plan, scheme, sector], []);

/** per cent of a page of PostgreSQL that rows fill when they are first written */
const FILLED = 40;

/**
 * Counts of indicators in the order in which everything is counted, by year and sector: SQLite need not sort them. They change with
 * nearly every figure that comes, and PostgreSQL writes a changed row beside the one it was: within its page where
 * there is room, which the next change has again. Beside full pages the table grew to thirty times its rows while figures were loaded.
 */
export class CountsByYear1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, byYear, `SET (fillfactor = ${FILLED})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, byIndicator, "RESET (fillfactor)");
  }

  /** Neither database changes the order of a key in place. */
  private async rewrite(runner: QueryRunner, table: Table, pages: string): Promise<void> {
    const columns = table.columns.map((column) => `"${column.name}"`).join(", ");
    await runner.query(`CREATE TABLE "${aside}" AS SELECT * FROM "${name}"`);
    await runner.dropTable(name);
    await runner.createTable(table);
    if (runner.connection.options.type === "postgres") await runner.query(`ALTER TABLE "${name}" ${pages}`);
    await runner.query(`INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM "${aside}"`);
    await runner.dropTable(aside);
  }
}
