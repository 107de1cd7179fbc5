import sql from "sql-template-tag";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ScratchPlace } from "../../../test/support/scratch-file.ts";
import { scratchPlace } from "../../../test/support/scratch-place.ts";
import { entities } from "../entities.ts";
import { type Database, openDatabase } from "./database.ts";
import { heldForWrites } from "./held-master.ts";
import type { WriteTransaction } from "./write-gate.ts";

let place: ScratchPlace;
let database: Database;
/** as another process has it */
let other: Database;
let reads = 0;

const readSectors = heldForWrites(async (transaction) => {
  reads += 1;
  const rows = await transaction.read<{ id: string }>(sql`SELECT id FROM sector ORDER BY id`);
  return rows.map(({ id }) => id);
});
const sectorsOf = ({ writes }: Database) => writes.run(readSectors);
const addSector = (transaction: WriteTransaction, id: string) =>
  transaction.writeMaster(
    sql`INSERT INTO sector (id, name_vi, name_en, short_vi, short_en, position) VALUES (${id}, 'x', 'x', 'x', 'x', 1)`,
  );

beforeEach(async () => {
  place = await scratchPlace();
  database = await openDatabase(place.url, entities, () => new Date());
  other = await openDatabase(place.url, entities, () => new Date());
  reads = 0;
});
afterEach(async () => {
  await other.close();
  await database.close();
  await place.remove();
});

it("is read once while nothing of it changes", async () => {
  await sectorsOf(database);
  await database.writes.run((transaction) => transaction.write(sql`INSERT INTO year (value) VALUES (2019)`));
  expect(await sectorsOf(database)).toEqual([]);
  expect(reads).toBe(1);
});

it.each([["this process"], ["another"]])("is read anew after %s changed it", async (who) => {
  await sectorsOf(database);
  await (who === "another" ? other : database).writes.run((transaction) => addSector(transaction, "A"));
  expect(await sectorsOf(database)).toEqual(["A"]);
  expect(await sectorsOf(other)).toEqual(["A"]);
});

it("is what the transaction itself has made of it, and nobody else's when that is given up", async () => {
  await sectorsOf(database);
  const givenUp = database.writes.run(async (transaction) => {
    await addSector(transaction, "A");
    expect(await readSectors(transaction)).toEqual(["A"]);
    throw new Error("given up");
  });
  await expect(givenUp).rejects.toThrow("given up");
  expect(await sectorsOf(database)).toEqual([]);
  await database.writes.run((transaction) => addSector(transaction, "B"));
  expect(await sectorsOf(database)).toEqual(["B"]);
});

it("is not held by writes aside, which do not know the state of the data", async () => {
  await database.writes.runAside(readSectors);
  await database.writes.runAside(readSectors);
  expect(reads).toBe(2);
});
