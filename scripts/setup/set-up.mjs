import { existsSync, readFileSync } from "node:fs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { needNode, needWritable } from "./needs.mjs";
import { at } from "./places.mjs";

/**
 * Everything a command needs before its own work, from a bare clone on. With nothing to do it takes a blink.
 * @param {import("./build.mjs").Part[]} parts what must be built
 * @param {() => Promise<void>} [checked] what else can be refused before the long work begins
 */
export async function setUp(parts, checked) {
  const { engines } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  needNode(engines.node);
  needWritable(at("var"));
  await checked?.();
  await install();
  await build(parts);
}

/** Reads `.env`, where there is one; what the shell has set wins. */
export function readDotEnv() {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
}
