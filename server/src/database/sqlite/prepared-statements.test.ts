import sqlite3 from "sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PreparedStatements } from "./prepared-statements.ts";

const closed = (database: sqlite3.Database) =>
  new Promise<Error | null>((resolve) => database.close((error) => resolve(error)));

let database: sqlite3.Database;
beforeEach(() => {
  database = new sqlite3.Database(":memory:");
});
afterEach(() => closed(database).catch(() => undefined));

it("answers the same text again, with other values", async () => {
  const statements = new PreparedStatements(database);
  expect(await statements.all("SELECT ? AS word", ["plan"])).toEqual([{ word: "plan" }]);
  expect(await statements.all("SELECT ? AS word", [null])).toEqual([{ word: null }]);
  expect(await statements.all("SELECT 1 AS one", [])).toEqual([{ one: 1 }]);
  expect(await statements.all("SELECT 1 AS one", [])).toEqual([{ one: 1 }]);
  expect(statements.size).toBe(2);
});

it("keeps no more than it should, those used last", async () => {
  const statements = new PreparedStatements(database, 2);
  for (const number of [1, 2, 1, 3]) await statements.all(`SELECT ${number}`, []);
  expect(statements.size).toBe(2);
  const prepare = database.prepare.bind(database);
  const prepared: string[] = [];
  database.prepare = (text: string, ...rest: never[]) => {
    prepared.push(text);
    return prepare(text, ...rest);
  };
  for (const number of [1, 3, 2]) await statements.all(`SELECT ${number}`, []);
  expect(prepared).toEqual(["SELECT 2"]);
});

it("says how many rows a change reached, each time", async () => {
  const statements = new PreparedStatements(database);
  expect(await statements.run("CREATE TABLE year (value integer)", [])).toBe(0);
  expect(await statements.run("INSERT INTO year SELECT value FROM json_each(?)", ["[2023,2024]"])).toBe(2);
  expect(await statements.run("INSERT INTO year SELECT value FROM json_each(?)", ["[2025]"])).toBe(1);
  expect(await statements.run("DELETE FROM year WHERE value > ?", [2023])).toBe(2);
  expect(await statements.all("SELECT value FROM year", [])).toEqual([{ value: 2023 }]);
});

it("keeps nothing of a change that was refused", async () => {
  const statements = new PreparedStatements(database);
  await statements.run("CREATE TABLE year (value integer UNIQUE)", []);
  const text = "INSERT INTO year VALUES (?)";
  await statements.run(text, [2024]);
  const { size } = statements;
  await expect(statements.run(text, [2024])).rejects.toMatchObject({ code: "SQLITE_CONSTRAINT" });
  expect(statements.size).toBe(size - 1);
  expect(await statements.run(text, [2025])).toBe(1);
});

it("says what is wrong with a text, and keeps nothing of it", async () => {
  const statements = new PreparedStatements(database);
  await expect(statements.all("SELECT luck", [])).rejects.toThrow(/no such column: luck/);
  expect(statements.size).toBe(0);
});

it("lets a statement that failed be asked again", async () => {
  const statements = new PreparedStatements(database);
  const text = "SELECT abs(?) AS size";
  await expect(statements.all(text, ["-9223372036854775808"])).resolves.toHaveLength(1);
  const overflow = "SELECT abs(CAST(? AS integer)) AS size";
  await expect(statements.all(overflow, ["-9223372036854775808"])).rejects.toThrow(/overflow/);
  expect(await statements.all(overflow, ["-2"])).toEqual([{ size: 2 }]);
});

it("leaves nothing behind that would keep the connection from being closed", async () => {
  const statements = new PreparedStatements(database);
  await statements.all("SELECT 1", []);
  statements.close();
  expect(await closed(database)).toBeNull();
});
