import { beforeEach, expect, it } from "vitest";
import { Lease } from "./lease.ts";
import { PostgresSnapshots } from "./postgres-snapshots.ts";

const LONG_MS = 1000;

/** What a server would do, one statement after the other. */
let server: { number: number; isLocked: boolean; isBroken: boolean };
let said: string[];
/** what others do after each statement */
let between: (statement: string) => void;
let now: number;
let snapshots: PostgresSnapshots;

const rowsOf = (statement: string): object[] => {
  const { number, isLocked } = server;
  if (statement.includes("pg_try_advisory")) return [{ granted: !isLocked }];
  if (!statement.includes("data_version")) return [];
  return [{ mark: `of ${number}`, number, catalogue: 1, changed_at: "", generated: null }];
};

const tell = <R>(message: string): Promise<R[]> => {
  said.push(message);
  if (server.isBroken) return Promise.reject(new Error("cut"));
  const rows = message.split("; ").flatMap((statement) => {
    const told = rowsOf(statement);
    between(statement);
    return told;
  });
  return Promise.resolve(rows as R[]);
};

beforeEach(() => {
  server = { number: 1, isLocked: false, isBroken: false };
  [said, now] = [[], 0];
  between = () => undefined;
  snapshots = new PostgresSnapshots({ tell }, new Lease({ now: () => now }), "BEGIN READ ONLY");
});

it("begins with one message, the end of what was read before included", async () => {
  const { state } = await snapshots.begin(false);
  expect(state).toEqual({ number: 1, catalogue: 1, changed_at: "", generated: null });
  await snapshots.begin(true);
  const [first, second] = said;
  expect(first).toMatch(/^BEGIN; SELECT .*; COMMIT; BEGIN READ ONLY; SELECT [^;]*$/);
  expect(second).toBe(`ROLLBACK; ${first}`);
});

it("knows a state to be the newest for a while, counted from before it was asked", async () => {
  between = () => {
    now += 0.5;
  };
  await snapshots.begin(false);
  expect(snapshots.mark()).toBe("of 1");
  now = 4.9;
  expect(snapshots.mark()).toBe("of 1");
  now = 5;
  expect(snapshots.mark()).toBeNull();
});

it("knows nothing while somebody writes", async () => {
  server.isLocked = true;
  expect((await snapshots.begin(false)).state.number).toBe(1);
  expect(snapshots.mark()).toBeNull();
});

it("knows nothing that a commit between two of its statements has overtaken", async () => {
  const statements = 5;
  for (let after = 0; after < statements; after += 1) {
    now += LONG_MS;
    // somebody has been writing for long, and commits
    server.isLocked = true;
    let left = after;
    between = () => {
      if (left === 0) Object.assign(server, { number: server.number + 1, isLocked: false });
      left -= 1;
    };
    await snapshots.begin(false);
    expect(left).toBeLessThan(0);
    expect([null, `of ${server.number}`]).toContain(snapshots.mark());
  }
});

it("goes by the message that was sent last, whichever is answered last", () => {
  const lease = new Lease({ now: () => now });
  lease.grant("of 2", 3);
  lease.grant("of 1", 1);
  now = 7;
  expect(lease.current()).toBe("of 2");
});

it("knows what it knew where it fails", async () => {
  await snapshots.begin(false);
  server.isBroken = true;
  await expect(snapshots.begin(true)).rejects.toThrow("cut");
  expect(snapshots.mark()).toBe("of 1");
});
