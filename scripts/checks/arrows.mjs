import { posix } from "node:path";
import { isTest, sourceFiles } from "../setup/source-files.mjs";
import { arrowRules } from "./arrow-rules.mjs";
import { importCycles } from "./import-cycles.mjs";
import { importsOf } from "./imports-of.mjs";

const ROOMS = ["schema", "server", "client", "test", "scripts"];

/** @returns {Map<string, string[]>} every file but the tests, with what it imports */
function projectImports() {
  const files = sourceFiles(ROOMS).filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isTest(file));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/**
 * @param {Map<string, string[]>} imports
 * @returns {string[]} one line for each broken rule or cycle
 */
export function brokenArrows(imports) {
  const crossings = [...imports].flatMap(([file, targets]) =>
    targets.flatMap((target) =>
      arrowRules
        .filter((rule) => isBroken(rule, file, target))
        .map(({ because }) => `${file} imports ${target}: ${because}`),
    ),
  );
  const own = [...imports].map(
    ([file, targets]) => /** @type {const} */ ([file, targets.filter((each) => imports.has(each))]),
  );
  return [...crossings, ...importCycles(new Map(own))];
}

/**
 * @param {import("./arrow-rules.mjs").ArrowRule} rule
 * @param {string} file
 * @param {string} target
 */
function isBroken({ from, only, never, except }, file, target) {
  if (!from.test(file)) return false;
  if (except === "same folder" ? posix.dirname(file) === posix.dirname(target) : except?.test(target))
    return false;
  return Boolean((only && !only.test(target)) || never?.test(target));
}

if (process.argv[1] === import.meta.filename) {
  const broken = brokenArrows(projectImports());
  for (const line of broken) console.error(line);
  process.exit(broken.length > 0 ? 1 : 0);
}
