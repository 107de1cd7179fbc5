import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./places.mjs";
import { isTest, sourceFiles } from "./source-files.mjs";

/**
 * A step whose result stays good until its sources change. The stamp lies inside the result's own folder, so that
 * deleting the folder, or another tool emptying it, asks for the step again.
 * @param {{ stamp: string, result: string, sources: string[], base?: string }} step
 *   paths from the base; result: a file the step leaves behind
 */
export function stamped({ stamp, result, sources, base = root }) {
  const file = join(base, stamp);
  const now = fingerprint(sources, base);
  return {
    isFresh: existsSync(join(base, result)) && existsSync(file) && readFileSync(file, "utf8") === now,
    /** Call it after success. The sources are those read before the step, so an edit during it is not lost. */
    write() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, now);
    },
  };
}

/**
 * @param {string[]} sources files and folders; tests do not count
 * @param {string} base
 */
function fingerprint(sources, base) {
  const hash = createHash("sha256");
  for (const path of sourceFiles(sources, base).filter((each) => !isTest(each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update("\0");
  }
  return hash.digest("hex");
}
