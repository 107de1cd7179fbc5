import type { QueryRunner } from "typeorm";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PostgresConnection } from "./postgres-connection.ts";

let sent: string[];
let refuse: (text: string) => boolean;
let connection: PostgresConnection;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  refuse = () => false;
  const query = (text: string | { text: string }) => {
    const said = typeof text === "string" ? text : text.text;
    sent.push(said.replace(/SELECT.*/, "STATE"));
    const rows = [{ number: 1, catalogue: 1, changed_at: "", generated: null }];
    return refuse(said)
      ? Promise.reject(new Error("cut"))
      : Promise.resolve(said.includes(";") ? [{ rows }] : { rows });
  };
  const client = { query };
  const runner = { connect: () => Promise.resolve(client), query, release: () => Promise.resolve() };
  connection = new PostgresConnection(runner as unknown as QueryRunner, "BEGIN", 1000);
});
afterEach(() => vi.useRealTimers());

it("ends what was read before with the message that begins what is read next", async () => {
  for (const _ of ["one", "another"]) {
    await connection.pin();
    await connection.giveBack();
  }
  expect(sent).toEqual(["BEGIN; STATE", "ROLLBACK; BEGIN; STATE"]);
});

it("ends it by itself where nobody reads soon, and once", async () => {
  await connection.pin();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(["BEGIN; STATE"]);
  await connection.giveBack();
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual(["BEGIN; STATE", "ROLLBACK"]);
  await vi.advanceTimersByTimeAsync(10_000);
  await connection.pin();
  expect(sent.slice(2)).toEqual(["BEGIN; STATE"]);
});

it("looks at the state of now, never at that of what was read before", async () => {
  await connection.pin();
  await connection.giveBack();
  await connection.look();
  expect(sent).toEqual(["BEGIN; STATE", "ROLLBACK", "STATE"]);
});

it("ends it at once after a failure, so that a lost connection is not lent again", async () => {
  refuse = (text) => text.includes("BEGIN") || text === "ROLLBACK";
  await expect(connection.pin()).rejects.toThrow("cut");
  await expect(connection.giveBack()).rejects.toThrow("cut");
});

it("leaves nothing open when it is closed", async () => {
  await connection.pin();
  await connection.giveBack();
  await connection.close();
  expect(sent).toEqual(["BEGIN; STATE", "ROLLBACK"]);
});
