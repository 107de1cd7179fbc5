import sql from "sql-template-tag";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringAttainmentsUpToDate } from "../../server/src/attainments/engine-version.service.ts";
import { type ScratchDatabase, scratchDatabase } from "../support/scratch-database.ts";

let database: ScratchDatabase;
beforeAll(async () => {
  database = await scratchDatabase();
});
afterAll(() => database.remove());

const count = async () =>
  (await database.look<{ total: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS total FROM attainment`))[0]
    ?.total;

test("figures just loaded need no second working out", async () => {
  let isAnew = false;
  await bringAttainmentsUpToDate(database, () => {
    isAnew = true;
  });
  expect(isAnew).toBe(false);
});

test("attainments of another arithmetic are worked out anew, once", async () => {
  const before = await count();
  await database.writes.run(async (transaction) => {
    await transaction.write(sql`DELETE FROM discrepancy`);
    await transaction.write(sql`DELETE FROM attainment WHERE year = 2019`);
    await transaction.write(sql`UPDATE data_version SET engine = 0`);
  });
  let times = 0;
  const counted = () => {
    times += 1;
  };
  await bringAttainmentsUpToDate(database, counted);
  await bringAttainmentsUpToDate(database, counted);
  expect(times).toBe(1);
  expect(await count()).toBe(before);
});
