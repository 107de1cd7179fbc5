import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

const NOT_SOURCES = new Set([
  "node_modules",
  "dist",
  "dist-server",
  "dist-playground",
  "dist-embed",
  "coverage",
  "var",
]);

/**
 * Every source file below the given files and folders, as sorted paths from the base. A path that is not there has none.
 * @param {string[]} paths
 * @param {string} [base]
 * @returns {string[]}
 */
export function sourceFiles(paths, base = root) {
  return paths.flatMap((path) => filesBelow(path, base)).sort();
}

/**
 * @param {string} path
 * @param {string} base
 * @returns {string[]}
 */
function filesBelow(path, base) {
  const stats = statSync(join(base, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(base, path))
    .filter((name) => !(NOT_SOURCES.has(name) || name.startsWith(".")))
    .flatMap((name) => filesBelow(`${path}/${name}`, base));
}

/** @param {string} path a test, or what only tests use: it lies in a folder `testing` beside what it tests */
export const isTest = (path) => /\.test\.tsx?$|\/testing\//.test(path);
