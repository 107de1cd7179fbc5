import "reflect-metadata";
import { runEmbedToken } from "./embed-tokens/run-embed-token.ts";
import { runEntry } from "./run-entry.ts";

await runEntry(() =>
  runEmbedToken(process.argv.slice(2), {
    env: process.env,
    clock: () => new Date(),
    output: process.stdout,
  }),
);
