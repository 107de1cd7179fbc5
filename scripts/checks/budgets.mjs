import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { at } from "../setup/places.mjs";

const KILOBYTE = 1000;
const FIRST_VIEW_LIMIT = 200 * KILOBYTE;

/** What other sites load of ours. */
const EMBED_LIMITS = [
  { what: "widget page", files: /^assets.*\.js$/, limit: 10 * KILOBYTE },
  { what: "embed.js", files: /^embed\.js$/, limit: 5 * KILOBYTE },
];

/**
 * What a visitor loads before a page can be used: the scripts index.html names, the page's own as pages.json has them,
 * and all they import. One set for each page and language.
 * @param {string} folder of the built client
 * @returns {{ page: string, scripts: string[] }[]} paths from that folder
 */
export function firstViews(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const frame = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? "");
  /** @type {{ path: string, scripts: Record<string, string[]> }[]} */
  const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
  return pages.flatMap(({ path, scripts }) =>
    Object.entries(scripts).map(([language, own]) => ({
      page: `${path} ${language}`,
      scripts: [...withImports(folder, [...frame, ...own])],
    })),
  );
}

/**
 * @param {string} folder
 * @param {string[]} scripts
 * @returns {Set<string>} they and what they import at once
 */
function withImports(folder, scripts) {
  const all = new Set(scripts);
  for (const script of all) for (const imported of importsOf(folder, script)) all.add(imported);
  return all;
}

/**
 * @param {string} folder
 * @param {string} script
 * @returns {string[]} what it imports at once
 */
function importsOf(folder, script) {
  const { staticImports, staticExports } = parseSync(
    script,
    readFileSync(join(folder, script), "utf8"),
  ).module;
  const written = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
  ];
  return written.flatMap((each) => (each?.startsWith(".") ? [posix.join(posix.dirname(script), each)] : []));
}

/**
 * What a built folder's scripts for other sites weigh.
 * @param {string} folder of what other sites embed
 */
export function embedSizes(folder) {
  return EMBED_LIMITS.map(({ what, files, limit }) => {
    const built = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const found = built.filter((file) => files.test(file));
    if (found.length === 0) throw new Error(`${folder} has no script for ${what}`);
    return { what, limit, total: found.reduce((sum, file) => sum + gzipSize(join(folder, file)), 0) };
  });
}

/** @param {string} file */
const gzipSize = (file) => gzipSync(readFileSync(file)).length;

/**
 * @param {number} total
 * @param {number} limit
 * @param {string} words
 */
function tell(total, limit, words) {
  console.log(`${(total / KILOBYTE).toFixed(1).padStart(8)} kB ${words}`);
  if (total > limit) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) {
  const folder = at("client/dist");
  console.log(`JavaScript of the first view, gzip, at most ${FIRST_VIEW_LIMIT / KILOBYTE} kB`);
  for (const { page, scripts } of firstViews(folder)) {
    const total = scripts.reduce((sum, script) => sum + gzipSize(join(folder, script)), 0);
    tell(total, FIRST_VIEW_LIMIT, `in ${scripts.length} files  ${page}`);
  }
  console.log("JavaScript in other sites' pages, gzip");
  for (const { what, limit, total } of embedSizes(at("client/dist-embed")))
    tell(total, limit, `of ${limit / KILOBYTE} kB  ${what}`);
}
