import { execFileSync } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The database file of the generated set S as reports tell of it, made once and kept. */
export function lifelikeSample(): string {
  const file = at("var/sample-s-lifelike.sqlite");
  if (existsSync(file)) return file;
  const aside = `${file}.part`;
  const args = ["S", "--lifelike", "--database", aside];
  execFileSync(process.execPath, [at("server/dist/sample.js"), ...args], { stdio: "inherit" });
  renameSync(aside, file);
  return file;
}
