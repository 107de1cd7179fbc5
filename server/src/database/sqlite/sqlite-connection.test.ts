import sql from "sql-template-tag";
import { expect, it } from "vitest";
import { SqliteConnection } from "./sqlite-connection.ts";

function failing(error: Error) {
  const refuse = () => Promise.reject(error);
  return new SqliteConnection({ all: refuse, run: refuse }, () => Promise.resolve());
}

it("says in one line that another process writes for longer than a statement waits", async () => {
  const busy = Object.assign(new Error("SQLITE_BUSY: database is locked"), { code: "SQLITE_BUSY" });
  const writing = failing(busy).write(sql`UPDATE data_version SET number = 1`);
  await expect(writing).rejects.toMatchObject({ code: "BUSY" });
});

it("passes other faults on", async () => {
  const fault = new Error("SQLITE_ERROR: no such table: luck");
  await expect(failing(fault).write(sql`DELETE FROM luck`)).rejects.toBe(fault);
});
