import sql, { join as list } from "sql-template-tag";
import { afterEach, beforeEach, expect, test } from "vitest";
import { allPairs, recomputeAttainments } from "../../server/src/attainments/recompute.service.ts";
import { type Database, openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { actualEdits } from "../../server/src/recording/edit-fact.service.ts";
import { NOW } from "../support/fixed-world.ts";
import { actual } from "../support/sample-facts.ts";
import { scratchDatabase } from "../support/scratch-database.ts";
import type { ScratchPlace } from "../support/scratch-file.ts";
import { scratchPlace } from "../support/scratch-place.ts";
import { writeInSecondProcess } from "../support/second-process.ts";
import { startServer } from "../support/start-server.ts";

let place: ScratchPlace;
beforeEach(async () => {
  place = await scratchPlace();
});
afterEach(() => place.remove());

async function reopened<T>(look: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.url, entities, () => NOW);
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

async function countOf(database: Database, table: ReturnType<typeof sql>): Promise<number> {
  const snapshot = await database.reads.acquire();
  const [row] = await snapshot.read<{ n: number }>(sql`SELECT COUNT(*) AS n FROM ${table}`);
  await snapshot.release();
  return row?.n ?? 0;
}

test("kill -9 while figures are recorded loses none that was acknowledged and leaves no half one", async () => {
  const writer = writeInSecondProcess(place.url, 300);
  const enough = await writer.said((line) => line.includes(".1920."));
  expect(enough).not.toBeNull();
  await writer.kill();
  const acknowledged = writer.lines.filter((line) => line.startsWith("A."));
  expect(acknowledged.length).toBeLessThan(300);

  await reopened(async (database) => {
    const kept = await countOf(database, sql`actual WHERE id IN (${list(acknowledged)})`);
    expect(kept).toBe(acknowledged.length);
    // a fact without its attainment, or the other way round, would be put right here
    const changes = await database.writes.run(async (transaction) =>
      recomputeAttainments(transaction, await allPairs(transaction)),
    );
    expect(changes).toMatchObject({ added: [], changed: [], removed: [] });
  });
});

test("kill -9 during the first loading leaves all of it or nothing", async () => {
  const writer = writeInSecondProcess(place.url, 0);
  await writer.said((line) => line === "LOADING");
  await new Promise((resolve) => setTimeout(resolve, 60));
  await writer.kill();
  await reopened(async (database) => {
    const targets = await countOf(database, sql`target`);
    const attainments = await countOf(database, sql`attainment`);
    expect([0, 59]).toContain(targets);
    expect(attainments > 0).toBe(targets > 0);
  });
});

test("two processes revise one fact at once: one is done, the other is told", async () => {
  const fact = "A.vn63-24.GRDP.2022.12.GROWTH.MAIN";
  const first = await scratchDatabase();
  const second = await openDatabase(first.url, entities, () => NOW);
  const revise = ({ writes }: Database, value: string) =>
    writes.run((transaction) =>
      actualEdits.revise(
        transaction,
        {
          ...actual,
          province: "vn63-24",
          indicator: "GRDP",
          year: 2022,
          measure: "GROWTH",
          value,
          status: "FINAL",
          source: "BG-2023-01",
        },
        2,
      ),
    );
  const edited = await Promise.all([revise(first, "19.5"), revise(second, "19.6")]);
  expect(edited.map(({ outcome }) => outcome).sort()).toEqual(["CONFLICT", "DONE"]);
  const [latest] = await first.look<{ revision: number; value: number; number: number }>(
    sql`SELECT f.revision, f.value, v.number FROM actual f, data_version v WHERE f.fact_key = ${fact} AND f.is_current`,
  );
  expect(latest).toMatchObject({ revision: 3, number: 2 });
  await second.close();
  await first.remove();
});

test("a server notices what another process writes, master data included", async () => {
  const server = await startServer();
  try {
    const ask = () =>
      server.query<{ years: { value: number }[]; actuals: { totalCount: number } }>(
        "{ years { value } actuals { totalCount } }",
      );
    const before = await ask();
    const writer = writeInSecondProcess(server.databaseUrl, 3);
    await writer.ended;
    const after = await ask();
    expect(after.data.actuals.totalCount).toBe(before.data.actuals.totalCount + 3);
    expect(after.data.years.map((year) => year.value).slice(0, 3)).toEqual([1901, 1902, 1903]);
    expect(after.extensions?.dataVersion).toBe((before.extensions?.dataVersion ?? 0) + 3);
  } finally {
    await server.stop();
  }
});
