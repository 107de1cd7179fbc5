import { at } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { runVisibly } from "./setup/run-visibly.mjs";
import { setUp } from "./setup/set-up.mjs";

await explained(async () => {
  await setUp([]);
  runVisibly("npm", ["run", "--silent", "gallery"], { cwd: at("client") });
});
