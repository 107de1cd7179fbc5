import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const promised = new Set(read("test/fixtures/embed-links.txt").split("\n"));
const documents = ["README.md", ...readdirSync(new URL("docs/", root)).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith(".md"),
);

/** Addresses of widgets with all they ask for, as a document shows them: in HTML, or as they are. */
function links(text: string): string[] {
  const found = text.match(/\/embed\/v1\/\w+(?:\.\w+)?\?[^\s"'`)…]+/g) ?? [];
  return found.map((link) => link.replaceAll("&amp;", "&"));
}

test("every address of a widget that a document shows is promised", () => {
  const shown = documents.flatMap((path) => links(read(path)));
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.filter((link) => !promised.has(link))).toEqual([]);
});
