import { type MigrationInterface, type QueryRunner, TableIndex } from "typeorm";

const indexBy = (columnNames: string[]) =>
  new TableIndex({ name: `idx_attainment_${columnNames.join("_")}`, columnNames });

const byYear = indexBy(["province_id", "year"]);
const bySector = indexBy(["province_id", "year", "sector_id"]);

/**
 * After every changed figure the attainments of its province, sector and year are counted anew: found by their sector, too, they
 * are the few that count, not all of the province in that year, whose rows lie on a page each.
 */
export class CellsOfAttainments1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("attainment", byYear);
    await runner.createIndex("attainment", bySector);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex("attainment", bySector);
    await runner.createIndex("attainment", byYear);
  }
}
