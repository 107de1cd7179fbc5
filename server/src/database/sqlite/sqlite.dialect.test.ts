import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StartFailure } from "../../errors.ts";
import { openDatabase } from "../database.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "doichieu-places-"));
  await writeFile(join(folder, "file"), "no database, however long it may be ".repeat(50));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ["file", /file is no SQLite database/],
  ["file/x.sqlite", /lies below something that is no folder/],
  ["file/deeper/x.sqlite", /lies below something that is no folder/],
  [`${"long".repeat(80)}/x.sqlite`, /has too long a name/],
])("a place that cannot be is refused in one line: %s", async (path, reason) => {
  const opening = openDatabase(join(folder, path), [], () => new Date());
  const failure = await opening.catch((error) => error);
  expect(failure).toBeInstanceOf(StartFailure);
  expect(failure.message).toMatch(reason);
  expect(failure.message).not.toContain("\n");
});
