import { afterEach, beforeEach, expect, it } from "vitest";
import type { ScratchPlace } from "../../../test/support/scratch-file.ts";
import { scratchPlace } from "../../../test/support/scratch-place.ts";
import { entities } from "../entities.ts";
import { openerOf } from "./database.ts";
import type { Dialect } from "./dialect.ts";

let place: ScratchPlace;
let dialect: Dialect;

beforeEach(async () => {
  place = await scratchPlace();
  dialect = await openerOf(place.url).open(place.url, entities);
});

afterEach(async () => {
  await dialect.close();
  await place.remove();
});

it("migrations give exactly the tables of the entities", async () => {
  await dialect.migrate();
  const drift = await dialect.source.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map((query) => query.query)).toEqual([]);
});

it("migrations can be undone", async () => {
  await dialect.migrate();
  for (const _ of dialect.source.migrations) await dialect.source.undoLastMigration({ transaction: "all" });
  const runner = dialect.source.createQueryRunner();
  expect(await runner.hasTable("target")).toBe(false);
  await runner.release();
});
