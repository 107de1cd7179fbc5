import { beforeEach, expect, it } from "vitest";
import { Lease } from "./lease.ts";
import { Lookout } from "./lookout.ts";
import type { StateLook } from "./state-look.ts";

const LONG_MS = 1000;

/** What a server would do, one statement after the other. */
let server: { number: number; isLocked: boolean; isBroken: boolean; hangs: boolean };
/** what others do after each statement */
let between: (statement: string) => void;
/** how many connections, and the numbers of those that were ended */
let opened: number;
let ended: number[];
let now: number;
let lease: Lease;
let lookout: Lookout;

const cellsOf = (statement: string): (string | null)[] =>
  statement === "look_for_writers"
    ? [server.isLocked ? "f" : "t"]
    : [`of ${server.number}`, `${server.number}`, null];

/** The driver's side of a connection, as far as looks go. */
function answer(look: StateLook): void {
  const statements: string[] = [];
  const message: string[] = [];
  const write = (word: string) => void message.push(word);
  look.submit({
    stream: { cork: () => write("cork"), uncork: () => write("uncork") },
    bind: ({ statement }: { statement: string }) => void statements.push(statement),
    execute: () => write("execute"),
    sync: () => write("sync"),
  } as never);
  expect(message).toEqual(["cork", "execute", "execute", "sync", "uncork"]);
  for (const statement of statements) {
    const fields = cellsOf(statement);
    between(statement);
    look.handleDataRow({ fields });
    look.handleCommandComplete();
  }
  look.handleReadyForQuery();
}

function connectionOf(number: number) {
  const looks: StateLook[] = [];
  const runner = {
    isReleased: false,
    query: () => Promise.resolve([]),
    release: () => Promise.resolve(Object.assign(runner, { isReleased: true })),
    connect: () => Promise.resolve(client),
  };
  const client = {
    query(look: StateLook) {
      looks.push(look);
      if (server.isBroken) look.handleError(new Error("cut"));
      else if (!server.hangs) answer(look);
      return look;
    },
    end() {
      ended.push(number);
      for (const look of looks) look.handleError(new Error("ended"));
      return Promise.resolve();
    },
  };
  return runner;
}

beforeEach(() => {
  server = { number: 1, isLocked: false, isBroken: false, hangs: false };
  [opened, ended, now] = [0, [], 0];
  between = () => undefined;
  lease = new Lease({ now: () => now });
  lookout = new Lookout(() => {
    opened += 1;
    return Promise.resolve(connectionOf(opened) as never);
  }, lease);
});

it("tells the state and how it is marked", async () => {
  expect(await lookout.look()).toEqual({ mark: "of 1", read: { dataVersion: 1, isGenerated: false } });
});

it("knows a state to be the newest for a while, counted from before it was asked", async () => {
  between = () => {
    now += 0.5;
  };
  await lookout.look();
  expect(lease.current()).toBe("of 1");
  now = 6.9;
  expect(lease.current()).toBe("of 1");
  now = 7;
  expect(lease.current()).toBeNull();
});

it("knows nothing while somebody writes", async () => {
  server.isLocked = true;
  expect((await lookout.look()).read.dataVersion).toBe(1);
  expect(lease.current()).toBeNull();
});

it("knows nothing that a commit between its two statements, or after them, has overtaken", async () => {
  for (const after of ["look_for_writers", "look_at_state"]) {
    now += LONG_MS;
    // somebody has been writing for long, and commits
    server.isLocked = true;
    between = (statement) => {
      if (statement === after) Object.assign(server, { number: server.number + 1, isLocked: false });
    };
    await lookout.look();
    expect(server.isLocked).toBe(false);
    expect([null, `of ${server.number}`]).toContain(lease.current());
  }
});

it("goes by the message that was sent last, whichever is answered last", () => {
  lease.grant("of 2", 3);
  lease.grant("of 1", 1);
  now = 7;
  expect(lease.current()).toBe("of 2");
});

it("knows what it knew where it fails, and looks by another connection then", async () => {
  await lookout.look();
  server.isBroken = true;
  await expect(lookout.look()).rejects.toThrow("cut");
  expect(lease.current()).toBe("of 1");
  server.isBroken = false;
  await lookout.look();
  expect([opened, ended]).toEqual([2, [1]]);
});

it("a connection whose look hangs is ended by the next look, which takes another", async () => {
  server.hangs = true;
  const first = lookout.look();
  await new Promise(setImmediate);
  server.hangs = false;
  expect((await lookout.look()).mark).toBe("of 1");
  await expect(first).rejects.toThrow("ended");
  await lookout.look();
  expect([opened, ended]).toEqual([2, [1]]);
});
