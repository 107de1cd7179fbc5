import { type MigrationInterface, type QueryRunner, TableColumn } from "typeorm";

const columns = ["gap_order", "target_growth_order", "actual_growth_order", "growth_gap_order"];

/**
 * Numbers that lists of attainments are ordered and filtered by. What is stored of attainments follows from the facts:
 * it is emptied here and worked out anew at the next start.
 */
export class OrdersOfAttainments1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.empty(runner);
    await runner.addColumns(
      "attainment",
      columns.map((name) => new TableColumn({ name, type: "double precision", isNullable: true })),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.empty(runner);
    await runner.dropColumns("attainment", columns);
  }

  private async empty(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM discrepancy");
    await runner.query("DELETE FROM attainment");
    await runner.query("UPDATE data_version SET engine = NULL");
  }
}
