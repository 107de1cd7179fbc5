import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { needCompiler, needRegistry } from "./needs.mjs";
import { at } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { mustRun } from "./run-quietly.mjs";
import { stamped } from "./stamp.mjs";

const MEMBERS = ["schema", "server", "client", "test"];

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
  if (!existsSync(at("server/node_modules/sqlite3/build/Release/node_sqlite3.node"))) needCompiler();
  await needRegistry(packageManager);
  await showProgress("Installing packages (the first time takes a minute or two)", () =>
    mustRun("install", "npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
      env: { ...process.env, CI: "true", ...nodeHeaders() },
    }),
  );
  step.write();
}

/** Node's own C++ headers where they lie beside it; node-gyp would fetch them from nodejs.org. */
function nodeHeaders() {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const present = existsSync(join(prefix, "include", "node", "node.h"));
  return present && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {};
}
