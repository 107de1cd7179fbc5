import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../server/dist/sample.js", import.meta.url));

/** Loads the exact set into an empty database, as `npm run sample` does. */
export function loadSample(size: string, database: string): { facts: number; seconds: number } {
  const began = performance.now();
  const said = execFileSync(process.execPath, [program, size, "--database", database], { encoding: "utf8" });
  const [, targets, actuals] = /^(\d+) targets and (\d+) actuals/m.exec(said) ?? [];
  if (targets === undefined || actuals === undefined) throw new Error(`nothing was generated: ${said}`);
  return { facts: Number(targets) + Number(actuals), seconds: (performance.now() - began) / 1000 };
}
