import { readFileSync } from "node:fs";
import sql from "sql-template-tag";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { actualEdits } from "../../server/src/recording/edit-fact.service.ts";
import { saveRow } from "../../server/src/recording/edit-row.service.ts";
import { readMaster } from "../../server/src/recording/master-data.ts";
import { versionOf } from "../../server/src/recording/row-version.ts";
import { NOW } from "../support/fixed-world.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** Every address of a widget that was ever documented. */
const links = readFileSync(new URL("../fixtures/embed-links.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("/"));

let before: RunningServer;
let after: RunningServer;
let recordedBy: string;
let now = NOW;

const otherwise = <T extends object>(row: T, by: Partial<T>): T =>
  Object.assign(Object.create(Object.getPrototypeOf(row)), row, by);

/** Every indicator and source reads otherwise, and the actuals of two years are taken back. */
async function changeEverything(transaction: WriteTransaction): Promise<void> {
  const { indicators, sources } = await readMaster(transaction);
  for (const row of indicators.values()) {
    const named = {
      nameVi: `${row.nameVi} (mới)`,
      nameEn: `${row.nameEn} (new)`,
      shortVi: "mới",
      shortEn: "new",
    };
    await saveRow(transaction, "indicators", otherwise(row, named), versionOf("indicators", row));
  }
  for (const row of sources.values()) {
    const after = otherwise(row, { publisher: "Nơi khác" });
    await saveRow(transaction, "sources", after, versionOf("sources", row));
  }
  const actuals = await transaction.read<{ id: string }>(
    sql`SELECT id FROM actual WHERE is_current AND year IN (2019, 2022) ORDER BY id`,
  );
  for (const { id } of actuals) {
    const { outcome } = await actualEdits.withdraw(transaction, id);
    expect(outcome).toBe("DONE");
  }
}

beforeAll(async () => {
  [before, after] = await Promise.all([startServer(), startServer({ clock: () => now })]);
  const { data } = await after.query<{ dataVersion: { changedAt: string } }>("{ dataVersion { changedAt } }");
  recordedBy = data.dataVersion.changedAt;
  now = new Date(NOW.getTime() + 86_400_000);
  await after.database.writes.run(changeEverything);
});
afterAll(async () => {
  await before?.stop();
  await after?.stop();
});

async function drawn(server: RunningServer, link: string, ending: string, frozen: boolean) {
  const [path = "", search] = link.split("?");
  const query = new URLSearchParams(search);
  if (frozen) {
    query.set("asOf", query.get("asOf") ?? "2025-11-15");
    query.set("recordedBy", recordedBy);
  }
  const address = `${server.url}${path.replace(/\.\w+$/, "")}${ending}?${query}`;
  const response = await fetch(address);
  const text = await response.text();
  return {
    status: response.status,
    text: text.replaceAll(server.url, "").replaceAll(encodeURIComponent(server.url), ""),
    cache: response.headers.get("cache-control"),
  };
}

test.each(links.filter((link) => !link.includes("recordedBy")))(
  "%s frozen stays what it was",
  async (link) => {
    for (const ending of ["", ".svg", ".html", ".json"]) {
      const then = await drawn(before, link, ending, true);
      const today = await drawn(after, link, ending, true);
      expect(today.status).toBe(200);
      expect(today.text).toBe(then.text);
      // a page's script and letters are a release's: it is asked for again
      const isPage = ending === "" || ending === ".html";
      expect(today.cache).toBe(
        isPage ? "public, max-age=60, stale-while-revalidate=86400" : "public, max-age=31536000, immutable",
      );
    }
  },
);

test("while others show what is on record now", async () => {
  const link = "/embed/v1/summary?year=2019";
  expect((await drawn(after, link, ".json", false)).text).not.toBe(
    (await drawn(before, link, ".json", false)).text,
  );
});
