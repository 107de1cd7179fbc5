import type { QueryRunner } from "typeorm";
import { beforeEach, expect, it } from "vitest";
import { PostgresWriter } from "./postgres-writer.ts";

let now: number;
let said: string[];
let writer: PostgresWriter;

beforeEach(() => {
  [now, said] = [0, []];
  const query = (text: string) => {
    // the lock is granted after others have written
    now += 100;
    said.push(`${text} at ${now}`);
    return Promise.resolve({ rows: [] });
  };
  const runner = { connect: () => Promise.resolve({ query }) } as unknown as QueryRunner;
  // a timer may be early
  const wait = (milliseconds: number) => {
    now += Math.max(1, Math.floor(milliseconds) - 1);
    return Promise.resolve();
  };
  writer = new PostgresWriter(runner, "BEGIN", { now: () => now, wait });
});

const LEASE_MS = 7;

it("takes the lock before anything else, and commits once no lease from before it is left", async () => {
  await writer.begin();
  expect(said).toEqual([expect.stringMatching(/^BEGIN; SELECT pg_advisory_xact_lock\(\d+\) at 100$/)]);
  await writer.commit();
  const committedAt = Number(said[1]?.replace("COMMIT at ", "")) - 100;
  expect(committedAt).toBeGreaterThan(100 + LEASE_MS);
});

it("waits no longer where it has written for long, and never to take back", async () => {
  await writer.begin();
  now += LEASE_MS;
  await writer.rollback();
  expect(said[1]).toBe(`ROLLBACK at ${200 + LEASE_MS}`);
  await writer.begin();
  now += 60;
  await writer.commit();
  expect(said[3]).toBe(`COMMIT at ${460 + LEASE_MS}`);
});
