import "reflect-metadata";
import { runImport } from "./imports/run-import.ts";
import { runEntry } from "./run-entry.ts";

await runEntry(async () => {
  process.exitCode = await runImport(process.argv.slice(2), {
    env: process.env,
    // npm runs scripts in the project's folder and says where it was called
    from: process.env.INIT_CWD ?? process.cwd(),
    clock: () => new Date(),
    output: process.stdout,
  });
});
