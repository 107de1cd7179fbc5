import { at } from "./setup/places.mjs";
import { elapsed } from "./setup/progress.mjs";
import { explained } from "./setup/refusal.mjs";
import { runQuietly } from "./setup/run-quietly.mjs";
import { setUp } from "./setup/set-up.mjs";

const AT_ONCE = 2;

const node = (/** @type {string} */ file, /** @type {string[]} */ ...args) => [
  process.execPath,
  at(file),
  ...args,
];

/** The long ones first, so that none is left running alone at the end. */
const STEPS = {
  "engine coverage": node(
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    at("test/vitest.config.ts"),
    "--project",
    "unit",
    "--coverage",
    "server/src/engine",
  ),
  "client documents": node("scripts/checks/documents-drift.mjs"),
  "unused code": node("node_modules/knip/bin/knip.js", "--cache", "--treat-config-hints-as-errors"),
  "format and lint": node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  types: node("node_modules/typescript/bin/tsc", "--noEmit", "--project", at("tsconfig.json")),
  "types of the scripts": node(
    "node_modules/typescript/bin/tsc",
    "--noEmit",
    "--project",
    at("scripts/tsconfig.json"),
  ),
  "import arrows": node("scripts/checks/arrows.mjs"),
  "schema.graphql": node("scripts/checks/schema-drift.mjs"),
  "bundle sizes": node("scripts/checks/budgets.mjs"),
};

/**
 * @param {string} name
 * @param {string[]} command
 * @returns {Promise<boolean>} whether it passed
 */
async function passes(name, [program = "", ...args]) {
  const began = performance.now();
  const { code, output } = await runQuietly(program, args);
  console.log(`${code === 0 ? "✓" : "✗"} ${name}, ${elapsed(began)}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

await explained(async () => {
  await setUp(["server", "client"]);
  const waiting = Object.entries(STEPS);
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(...next))) failed.push(next[0]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length === 0) return;
  console.error(`✗ ${failed.join(", ")}`);
  process.exit(1);
});
