import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { runVisibly } from "./setup/run-visibly.mjs";
import { setUp } from "./setup/set-up.mjs";

const [name, ...args] = process.argv.slice(2);

await explained(async () => {
  await setUp(["server", "client"]);
  const program = at("test", `${name}.ts`);
  runVisibly(process.execPath, [at("test/support/run-typescript.mjs"), program, ...args]);
});
