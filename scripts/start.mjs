import { needPort } from "./setup/needs.mjs";
import { at, root } from "./setup/places.mjs";
import { explained } from "./setup/refusal.mjs";
import { readDotEnv, setUp } from "./setup/set-up.mjs";

await explained(async () => {
  await setUp(["server", "client"], async () => {
    readDotEnv();
    await needPort(process.env);
  });
  process.chdir(root);
  process.env.NODE_ENV ??= "production";
  process.setSourceMapsEnabled(true);
  await import(at("server/dist/main.js"));
});
