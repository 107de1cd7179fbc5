import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../var/bench/postgraphile", import.meta.url));

/** PostGraphile 5 does not start on Node 20: it gets a Node 22 of its own, which npm has as a package. */
const nodePackage = `node-linux-${process.arch}`;
const PACKAGES = { postgraphile: "5.1.5", graphql: "16.15.0", pg: "8.23.1", [nodePackage]: "22.23.3" };

export interface Installed {
  folder: string;
  /** the program that runs it */
  node: string;
}

/** Fetched when it is asked for: half a gigabyte that nobody needs who does not measure. */
export function installPeer(): Installed {
  const manifest = `${folder}/package.json`;
  const done = `${folder}/installed.json`;
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES });
  const installed = { folder, node: `${folder}/node_modules/${nodePackage}/bin/node` };
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return installed;
  console.log("Installing PostGraphile and a Node 22 for it into var/bench (half a gigabyte, once)");
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  try {
    const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
    execFileSync("npm", ["install", ...quiet], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    throw new Error("PostGraphile could not be installed; --no-postgraphile leaves it out.");
  }
  writeFileSync(done, wanted);
  return installed;
}
