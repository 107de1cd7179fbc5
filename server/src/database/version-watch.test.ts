import sql from "sql-template-tag";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../test/support/scratch-database.ts";
import { onPostgres } from "../../../test/support/scratch-place.ts";
import { openDatabase } from "./database.ts";
import { VersionWatch } from "./version-watch.ts";

let database: ScratchDatabase;
beforeEach(async () => {
  database = await scratchDatabase({ empty: true });
});
afterEach(() => database.remove());

const version = async () => (await database.versions.now()).dataVersion;

it("tells of each change once it is acknowledged, whoever made it", async () => {
  const other = await openDatabase(database.url, [], () => new Date());
  for (let count = 1; count <= 40; count += 1) {
    const { writes } = count % 3 === 0 ? other : database;
    await writes.run((transaction) => transaction.write(sql`INSERT INTO year (value) VALUES (${count})`));
    expect(await version()).toBe(count);
    expect(await version()).toBe(count);
  }
  await other.close();
});

it.skipIf(onPostgres)("a file tells without a statement that nothing was committed", async () => {
  await version();
  expect(database.versions.now()).not.toBeInstanceOf(Promise);
  await database.writes.runAside((transaction) =>
    transaction.write(sql`INSERT INTO year (value) VALUES (1)`),
  );
  expect(database.versions.now()).toBeInstanceOf(Promise);
  expect(await version()).toBe(0);
});

it("who asks while a version is being read shares the next, and never that one", async () => {
  let begun = 0;
  const ends: (() => void)[] = [];
  const look = async () => {
    begun += 1;
    const dataVersion = begun;
    await new Promise<void>((resolve) => ends.push(resolve));
    return { mark: null, read: { dataVersion, isGenerated: false } };
  };
  const watch = new VersionWatch({ look }, () => null);
  const first = watch.now();
  await new Promise(setImmediate);
  const others = [watch.now(), watch.now(), watch.now()];
  expect(begun).toBe(1);
  ends[0]?.();
  await first;
  await new Promise(setImmediate);
  expect(begun).toBe(2);
  ends[1]?.();
  expect((await Promise.all(others)).map(({ dataVersion }) => dataVersion)).toEqual([2, 2, 2]);
});

it("who waits for the next is told what the one under way found out, where that is the newest still", async () => {
  let mark: string | null = null;
  const ends: (() => void)[] = [];
  const look = async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
    mark = "granted";
    return { mark, read: { dataVersion: ends.length, isGenerated: false } };
  };
  const watch = new VersionWatch({ look }, () => mark);
  const first = watch.now();
  await new Promise(setImmediate);
  const other = watch.now();
  ends[0]?.();
  expect(await Promise.all([first, other])).toEqual(
    [1, 1].map((dataVersion) => ({ dataVersion, isGenerated: false })),
  );
  expect(ends).toHaveLength(1);
});

it("a commit while the version was being read is found out next time", async () => {
  const state = { mark: "first", dataVersion: 1 };
  const look = () => {
    const { mark, dataVersion } = state;
    Object.assign(state, { mark: "second", dataVersion: 2 });
    return Promise.resolve({ mark, read: { dataVersion, isGenerated: false } });
  };
  const watch = new VersionWatch({ look }, () => state.mark);
  expect((await watch.now()).dataVersion).toBe(1);
  expect((await watch.now()).dataVersion).toBe(2);
});

it("who asks whether a state is the newest is told by a look after the question, where it must be asked", async () => {
  let mark = "first";
  let looks = 0;
  const ends: (() => void)[] = [];
  const look = async () => {
    looks += 1;
    const seen = { mark, read: { dataVersion: looks, isGenerated: false } };
    await new Promise<void>((resolve) => ends.push(resolve));
    return seen;
  };
  const watch = new VersionWatch({ look }, () => null);
  const first = watch.isNewest("first");
  await new Promise(setImmediate);
  mark = "second";
  const second = [watch.isNewest("first"), watch.isNewest("second")];
  ends[0]?.();
  expect(await first).toBe(true);
  await new Promise(setImmediate);
  ends[1]?.();
  expect(await Promise.all(second)).toEqual([false, true]);
  expect(looks).toBe(2);
});

it("after a version that could not be read the next is", async () => {
  let isBroken = true;
  const known = { mark: null, read: { dataVersion: 7, isGenerated: false } };
  const look = () => (isBroken ? Promise.reject(new Error("no connection")) : Promise.resolve(known));
  const watch = new VersionWatch({ look }, () => null);
  await expect(watch.now()).rejects.toThrow("no connection");
  isBroken = false;
  expect((await watch.now()).dataVersion).toBe(7);
});

it("who asks while a look hangs is told by another", async () => {
  vi.useFakeTimers();
  try {
    let begun = 0;
    const look = () => {
      begun += 1;
      if (begun === 1) return new Promise<never>(() => undefined);
      return Promise.resolve({ mark: null, read: { dataVersion: begun, isGenerated: false } });
    };
    const watch = new VersionWatch({ look }, () => null);
    void watch.now();
    await vi.advanceTimersByTimeAsync(100);
    const other = watch.now();
    expect(begun).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
    expect((await other).dataVersion).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
