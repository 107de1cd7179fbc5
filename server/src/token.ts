import "reflect-metadata";
import { runEntry } from "./run-entry.ts";
import { runToken } from "./tokens/run-token.ts";

await runEntry(() =>
  runToken(process.argv.slice(2), {
    env: process.env,
    clock: () => new Date(),
    output: process.stdout,
  }),
);
