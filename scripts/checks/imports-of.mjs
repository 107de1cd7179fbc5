import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";
import { at } from "../setup/places.mjs";

/** What the schema package's doors stand for; the project's only package that others import. */
const DOORS = {
  "@doichieu/schema": "schema/src/index.ts",
  "@doichieu/schema/tables": "schema/src/tables/index.ts",
  "@doichieu/schema/vocabulary": "schema/src/vocabulary/index.ts",
  "@doichieu/schema/schema.graphql": "schema/schema.graphql",
};

/**
 * Everything a file imports or re-exports, types included: paths from the project's folder, `npm:…` or `node:…`.
 * @param {string} file
 * @param {string} [text] its text, when it is not on disk
 * @returns {string[]}
 */
export function importsOf(file, text = readFileSync(at(file), "utf8")) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const written = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => quoted(text.slice(start, end))),
  ];
  return [...new Set(written.filter((each) => each !== undefined))].map((each) => target(file, each));
}

/** @param {string} expression a dynamic import's argument; a computed one has no fixed target */
export function quoted(expression) {
  return /^(["'`])([^$]*)\1$/.exec(expression)?.[2];
}

/**
 * @param {string} file
 * @param {string} written
 */
function target(file, written) {
  const [specifier = written] = written.split("?");
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith("node:")) return specifier;
  return Object.hasOwn(DOORS, specifier)
    ? DOORS[/** @type {keyof typeof DOORS} */ (specifier)]
    : `npm:${specifier}`;
}
