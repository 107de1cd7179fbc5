import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { runVisibly } from "./setup/run-visibly.mjs";
import { setUp } from "./setup/set-up.mjs";

await explained(async () => {
  await setUp(["server", "client"]);
  const vitest = [at("node_modules/vitest/vitest.mjs"), "run", "--config", at("test/vitest.config.ts")];
  runVisibly(process.execPath, [...vitest, ...process.argv.slice(2)]);
});
