import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { entities } from "../entities.ts";
import { openWriter } from "./data-source.ts";
import { migrations } from "./migrations/index.ts";

let folder: string;
let source: DataSource;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "doichieu-"));
  source = await openWriter(join(folder, "test.sqlite"), entities);
});

afterEach(async () => {
  await source.destroy();
  await rm(folder, { recursive: true });
});

it("migrations give exactly the tables of the entities", async () => {
  await source.runMigrations({ transaction: "all" });
  const drift = await source.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map((query) => query.query)).toEqual([]);
});

it("migrations can be undone", async () => {
  await source.runMigrations({ transaction: "all" });
  for (const _ of migrations) await source.undoLastMigration({ transaction: "all" });
  const rows = await source.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'target'");
  expect(rows).toEqual([]);
});
