import { readFileSync } from "node:fs";
import { join } from "node:path";
import sql from "sql-template-tag";
import { expect, test } from "vitest";
import { shippedData } from "../support/fixed-world.ts";
import { importTexts } from "../support/import-tables.ts";
import { faultsOf } from "../support/rollup-faults.ts";
import { scratchDatabase } from "../support/scratch-database.ts";

const ELSEWHERE = "vn63-TN";

test("every province moves to another region at once, more than are worked out at a time", async () => {
  const database = await scratchDatabase();
  try {
    const provinces = readFileSync(join(shippedData, "provinces.csv"), "utf8");
    const moved = provinces.replaceAll(/,vn63-[A-Z]+,/g, `,${ELSEWHERE},`);
    await importTexts(database, { provinces: moved }, { correct: true });
    for (const rows of [sql`attainment`, sql`province_rollup`]) {
      const regions = await database.look(
        sql`SELECT DISTINCT region_id FROM ${rows} WHERE scheme = 'VN63' AND region_id IS NOT NULL`,
      );
      expect(regions).toEqual([{ region_id: ELSEWHERE }]);
    }
    expect(await faultsOf(database)).toEqual({ indicator_rollup: [], province_rollup: [] });
  } finally {
    await database.remove();
  }
});
