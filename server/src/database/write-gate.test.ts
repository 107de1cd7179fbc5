import { expect, test } from "vitest";
import type { Connection } from "./connection.ts";
import { WriteGate } from "./write-gate.ts";

const nothing = () => Promise.resolve();

const state = { number: 2, catalogue: 1, changed_at: "2025-01-01T00:00:00.000Z", generated: null };

const connection: Connection = {
  begin: nothing,
  read: <R>() => Promise.resolve([state as R]),
  writeReturning: <R>() => Promise.resolve([state as R]),
  write: () => Promise.resolve(1),
  commit: nothing,
  rollback: nothing,
  isAlive: () => true,
  close: nothing,
};

const gate = () =>
  new WriteGate(
    () => Promise.resolve(connection),
    () => new Date("2025-11-15T05:00:00Z"),
  );

test("one transaction follows the other", async () => {
  const writes = gate();
  const steps: string[] = [];
  const step = (name: string) => async () => {
    steps.push(`${name} begins`);
    await nothing();
    steps.push(`${name} ends`);
  };
  await Promise.all([writes.run(step("a")), writes.runAside(step("b")), writes.run(step("c"))]);
  expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});

test("a transaction inside another is refused at once: it would wait for itself for ever", async () => {
  const writes = gate();
  const inner = writes.run(async () => {
    await nothing();
    return writes.run(nothing);
  });
  await expect(inner).rejects.toThrow("hand the transaction down");
  await expect(writes.run(() => Promise.resolve("the next one is made"))).resolves.toBe(
    "the next one is made",
  );
});

test("what goes on after its transaction is outside: nothing is followed any more", async () => {
  const writes = gate();
  let goOn: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let later: Promise<string> = Promise.resolve("");
  await writes.run(async () => {
    later = wait.then(() => writes.run(() => Promise.resolve("written")));
    await nothing();
  });
  goOn();
  expect(await later).toBe("written");
});
