import "reflect-metadata";
import { runEntry } from "./run-entry.ts";
import { runEmbedToken } from "./tokens/run-embed-token.ts";

await runEntry(() =>
  runEmbedToken(process.argv.slice(2), {
    env: process.env,
    clock: () => new Date(),
    output: process.stdout,
  }),
);
