import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { at } from "../setup/places.mjs";

const KILOBYTE = 1000;
const FIRST_VIEW_LIMIT = 200 * KILOBYTE;

/**
 * The scripts a page loads before it can be used: those it names, and what they import statically.
 * @param {string} folder of the built client
 * @returns {string[]} paths from that folder
 */
export function firstViewScripts(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? "");
  const seen = new Set(named);
  for (const script of seen) for (const imported of staticImports(folder, script)) seen.add(imported);
  return [...seen];
}

/**
 * @param {string} folder
 * @param {string} script
 */
function staticImports(folder, script) {
  const { module } = parseSync(script, readFileSync(join(folder, script), "utf8"));
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value ?? ""),
    ),
  ];
  return requests.filter((each) => each.startsWith(".")).map((each) => posix.join(dirname(script), each));
}

if (process.argv[1] === import.meta.filename) {
  const folder = at("client/dist");
  const rows = firstViewScripts(folder).map((script) => ({
    script,
    size: gzipSync(readFileSync(join(folder, script))).length,
  }));
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  const line = (/** @type {string} */ name, /** @type {number} */ bytes) =>
    console.log(`${(bytes / KILOBYTE).toFixed(1).padStart(8)} kB  ${name}`);
  console.log("JavaScript of the first view, gzip");
  for (const { script, size } of rows.toSorted((a, b) => b.size - a.size)) line(script, size);
  line(`in all, of at most ${FIRST_VIEW_LIMIT / KILOBYTE} kB`, total);
  if (total > FIRST_VIEW_LIMIT) process.exitCode = 1;
}
