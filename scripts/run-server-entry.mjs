import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { runVisibly } from "./setup/run-visibly.mjs";
import { readDotEnv, setUp } from "./setup/set-up.mjs";

const [name, ...args] = process.argv.slice(2);

await explained(async () => {
  await setUp(["server"]);
  readDotEnv();
  runVisibly(process.execPath, ["--enable-source-maps", at(`server/dist/${name}.js`), ...args]);
});
