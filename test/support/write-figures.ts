import { openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";
import { recordActual } from "../../server/src/recording/record.service.ts";
import { shippedData } from "./fixed-world.ts";
import { actual } from "./sample-facts.ts";

/**
 * Loads the shipped figures and then records one actual after another, each in its own transaction, and says the
 * id of each once it is acknowledged. Started by run-typescript.mjs with the database's URL and how many.
 */
export async function run([databaseUrl = "", count = ""]: string[]): Promise<void> {
  const database = await openDatabase(databaseUrl, entities, () => new Date());
  process.stdout.write("LOADING\n");
  await loadFigures(database, shippedData, { write: () => undefined });
  process.stdout.write("LOADED\n");
  for (let number = 1; number <= Number(count); number += 1) {
    const year = 1900 + number;
    const { actuals } = await database.writes.run((transaction) =>
      recordActual(transaction, { ...actual, year, value: String(4000 + number) }),
    );
    process.stdout.write(`${actuals[0]?.id}\n`);
  }
  await database.close();
}
