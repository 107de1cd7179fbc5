import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { NoteOn } from "./note-on.ts";

setFlagsFromString("--expose-gc");
const collect: (options?: { type: "major" | "minor" }) => void = runInNewContext("gc");

const MANY = 2000;
const NOTE_LENGTH = 100;
const MEGABYTE = 2 ** 20;

it("is read from its object alone, and hidden from who lists it", () => {
  const [notes, others] = [new NoteOn<object, string>(), new NoteOn<object, string>()];
  const request = { path: "/graphql" };
  notes.set(request, "seen");
  expect([notes.get(request), others.get(request), notes.get({})]).toEqual(["seen", undefined, undefined]);
  expect(Object.keys(request)).toEqual(["path"]);
});

it("goes with its object at the next small collection, however old the notes are", () => {
  const notes = new NoteOn<object, unknown>();
  const first = {};
  notes.set(first, "old");
  collect();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let each = 0; each < MANY; each += 1) {
    const request = {};
    notes.set(request, { request, words: Array.from({ length: NOTE_LENGTH }, (_, place) => ({ place })) });
  }
  collect({ type: "minor" });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(MEGABYTE);
  expect(notes.get(first)).toBe("old");
});
