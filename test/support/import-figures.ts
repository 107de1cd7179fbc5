import { runImport } from "../../server/src/imports/run-import.ts";
import { NOW } from "./fixed-world.ts";

/** `npm run import` in a process of its own: the database's path, then its arguments. */
export async function run([path = "", ...args]: string[]): Promise<void> {
  const code = await runImport(args, {
    env: { DATABASE_URL: path },
    from: process.cwd(),
    clock: () => NOW,
    output: process.stdout,
  });
  process.stdout.write(`EXIT ${code}\n`);
}
