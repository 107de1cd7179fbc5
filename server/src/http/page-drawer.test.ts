import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageAsked, pageDrawer } from "./page-drawer.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "doichieu-drawing-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A build that draws as a test wants it. */
async function builtAs(name: string, drawPage: string): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, `export const drawPage = ${drawPage};`);
  return file;
}

const asked = (faults: unknown[] = []): PageAsked => ({
  address: "/",
  isPhone: false,
  answer: () => Promise.reject(new Error("nobody asks")),
  onFault: (error) => faults.push(error),
});

const PLENTY = { mostAtOnce: 8, patience: 60_000 };

test("gives what the client's build draws", async () => {
  const draw = await pageDrawer(await builtAs("right", "async ({ address }) => ({ html: address })"), PLENTY);
  expect(await draw(asked())).toEqual({ html: "/" });
});

test("without a build the browser draws", async () => {
  expect(await (await pageDrawer(join(folder, "none.mjs")))(asked())).toBeNull();
  expect(await (await pageDrawer(undefined))(asked())).toBeNull();
});

test("a page that cannot be drawn is told of, and left to the browser", async () => {
  const draw = await pageDrawer(await builtAs("wrong", "async () => { throw new Error('no ink') }"), PLENTY);
  const faults: unknown[] = [];
  expect(await draw(asked(faults))).toBeNull();
  expect(faults).toEqual([new Error("no ink")]);
});

test("nobody waits longer than patience lasts", async () => {
  const draw = await pageDrawer(await builtAs("slow", "() => new Promise(() => {})"), {
    ...PLENTY,
    patience: 0,
  });
  expect(await draw(asked())).toBeNull();
});

test("of too many at once the last are left to the browser, until there is room again", async () => {
  const file = await builtAs("held", "({ answer }) => answer()");
  const draw = await pageDrawer(file, { ...PLENTY, mostAtOnce: 1 });
  let letGo = (_: never) => {};
  const first = draw({ ...asked(), answer: () => new Promise((resolve) => (letGo = resolve as never)) });
  const other = { ...asked(), answer: () => Promise.resolve({ html: "other" } as never) };
  expect(await draw(other)).toBeNull();
  letGo({ html: "first" } as never);
  expect(await first).toEqual({ html: "first" });
  expect(await draw(other)).toEqual({ html: "other" });
});
