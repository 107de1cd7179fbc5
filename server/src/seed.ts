import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { configFrom } from "./config.ts";
import { openDatabase } from "./database/database.ts";
import { entities } from "./entities.ts";
import { loadedLine, loadFigures } from "./loading/first-start.ts";
import { runEntry } from "./run-entry.ts";

await runEntry(async () => {
  const { databaseUrl } = configFrom(process.env);
  const database = await openDatabase(databaseUrl, entities, () => new Date());
  const folder = fileURLToPath(new URL("../../schema/data", import.meta.url));
  const loaded = await loadFigures(database, folder, process.stdout);
  process.stdout.write(loaded.changed ? loadedLine(loaded) : "Every shipped figure was there already.\n");
  await database.close();
});
