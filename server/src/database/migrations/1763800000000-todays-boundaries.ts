import { type MigrationInterface, type QueryRunner, TableColumn } from "typeorm";

const truth = (name: string) => new TableColumn({ name, type: "boolean", isNullable: false });
const text = (name: string) => new TableColumn({ name, type: "text", isNullable: true });
const integer = (name: string) => new TableColumn({ name, type: "integer", isNullable: true });

/**
 * Attainments on today's boundaries and with their pace. What is stored of attainments follows from the facts: it is
 * emptied here and worked out anew at the next start, as it is whenever the arithmetic changes.
 */
export class TodaysBoundaries1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.empty(runner);
    await runner.addColumns("attainment", [truth("is_current"), text("pace")]);
    await runner.addColumn("data_version", integer("engine"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.empty(runner);
    await runner.dropColumn("data_version", "engine");
    await runner.dropColumns("attainment", ["is_current", "pace"]);
  }

  private async empty(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM discrepancy");
    await runner.query("DELETE FROM attainment");
  }
}
