import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { needCompiler, needRegistry } from "./needs.mjs";
import { at, root } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { mustRun } from "./run-quietly.mjs";
import { stamped } from "./stamp.mjs";

const MEMBERS = ["schema", "server", "client", "test"];
const DRIVER = at("server/node_modules/sqlite3/build/Release/node_sqlite3.node");

/** Installs the locked packages unless the last good installation was of the same ones. */
export async function install() {
  const step = stamped({
    stamp: "node_modules/.doichieu-installed",
    result: "server/node_modules",
    sources: [
      "package.json",
      "pnpm-lock.yaml",
      "pnpm-workspace.yaml",
      ...MEMBERS.map((name) => `${name}/package.json`),
    ],
  });
  if (step.isFresh) return;
  const { packageManager } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  if (!existsSync(DRIVER)) needCompiler();
  await needRegistry(packageManager);
  await showProgress("Installing packages (the first time takes a minute or two)", () =>
    fetchAndCompile(packageManager),
  );
  step.write();
}

/** Node's own C++ headers where they lie beside it; node-gyp would fetch them from nodejs.org. */
function nodeHeaders() {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const present = existsSync(join(prefix, "include", "node", "node.h"));
  return present && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {};
}

/** @param {string} packageManager such as pnpm@12.21.0 */
async function fetchAndCompile(packageManager) {
  try {
    await mustRun("install", "npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
      env: { ...process.env, CI: "true", ...nodeHeaders() },
    });
  } catch (error) {
    // node-gyp breaks include paths at their spaces. A ready-made driver does not mind, so this comes afterwards.
    if (/\s/.test(root) && !existsSync(DRIVER)) {
      throw new Refusal(
        `SQLite's driver cannot be compiled below a folder with a space in its name. Move ${root}`,
      );
    }
    throw error;
  }
}
