import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { runEntry } from "./run-entry.ts";
import { runSample } from "./sample/run-sample.ts";

await runEntry(() =>
  runSample(process.argv.slice(2), {
    env: process.env,
    clock: () => new Date(),
    shippedFolder: fileURLToPath(new URL("../../schema/data", import.meta.url)),
    output: process.stdout,
  }),
);
