import { explained } from "./setup/refusal.mjs";
import { setUp } from "./setup/set-up.mjs";

await explained(() => setUp(["server", "client"]));
