import { type MigrationInterface, type QueryRunner, TableColumn } from "typeorm";

/** A database knows whether its figures were generated: those never mix with real ones. */
export class Generated1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn(
      "data_version",
      new TableColumn({ name: "generated", type: "varchar", isNullable: true }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("data_version", "generated");
  }
}
