import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { at } from "../setup/places.mjs";
import { quoted } from "./imports-of.mjs";

const KILOBYTE = 1000;
const FIRST_VIEW_LIMIT = 200 * KILOBYTE;

/**
 * What a visitor loads before the first page can be used: the scripts index.html names with all they import, and the
 * page itself, which they load by its address. One set for each page.
 * @param {string} folder of the built client
 * @returns {{ page: string, scripts: string[] }[]} paths from that folder
 */
export function firstViews(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? "");
  const frame = withImports(folder, named);
  const pages = new Set([...frame].flatMap((script) => requests(folder, script).later));
  if (pages.size === 0) return [{ page: "index.html", scripts: [...frame] }];
  return [...pages].map((page) => ({ page, scripts: [...withImports(folder, [...frame, page])] }));
}

/**
 * @param {string} folder
 * @param {string[]} scripts
 * @returns {Set<string>} they and what they import at once
 */
function withImports(folder, scripts) {
  const all = new Set(scripts);
  for (const script of all) for (const imported of requests(folder, script).atOnce) all.add(imported);
  return all;
}

/**
 * @param {string} folder
 * @param {string} script
 */
function requests(folder, script) {
  const text = readFileSync(join(folder, script), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(script, text).module;
  const paths = (/** @type {(string | undefined)[]} */ written) =>
    written.flatMap((each) => (each?.startsWith(".") ? [posix.join(posix.dirname(script), each)] : []));
  return {
    atOnce: paths([
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ]),
    later: paths(dynamicImports.map(({ moduleRequest: { start, end } }) => quoted(text.slice(start, end)))),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folder = at("client/dist");
  const size = (/** @type {string} */ script) => gzipSync(readFileSync(join(folder, script))).length;
  console.log(`JavaScript of the first view, gzip, at most ${FIRST_VIEW_LIMIT / KILOBYTE} kB`);
  for (const { page, scripts } of firstViews(folder)) {
    const total = scripts.reduce((sum, script) => sum + size(script), 0);
    console.log(`${(total / KILOBYTE).toFixed(1).padStart(8)} kB in ${scripts.length} files  ${page}`);
    if (total > FIRST_VIEW_LIMIT) process.exitCode = 1;
  }
}
