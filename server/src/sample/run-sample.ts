import { parseArgs } from "node:util";
import { type Clock } from "../clock.ts";
import { configFrom, type Environment } from "../config.ts";
import { openDatabase } from "../database/database.ts";
import { withoutSecrets } from "../database/database-url.ts";
import { entities } from "../entities.ts";
import { StartFailure } from "../errors.ts";
import { loadSample } from "./load-sample.service.ts";
import { type Sample, sampleSizes } from "./sample.ts";
import { sampleTiles } from "./sample-tiles.ts";

interface Surroundings {
  env: Environment;
  clock: Clock;
  /** with the shipped provinces, whose places on the tile map the areas take */
  shippedFolder: string;
  output: { isTTY?: boolean; write(text: string): unknown };
}

const USAGE = "usage: npm run sample -- S|M|L [--lifelike] [--database PATH]";
const SEED = 1;

function commandOf(args: readonly string[]): { sample: Sample; database: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lifelike: { type: "boolean", default: false }, database: { type: "string" } },
    });
    const [name = "", ...more] = positionals;
    const size = Object.hasOwn(sampleSizes, name) ? sampleSizes[name] : undefined;
    if (!size || more.length > 0) throw new TypeError("no such size");
    const sample: Sample = { name, kind: values.lifelike ? "LIFELIKE" : "EXACT", seed: SEED, ...size };
    const file = `./var/sample-${name.toLowerCase()}${values.lifelike ? "-lifelike" : ""}.sqlite`;
    return { sample, database: values.database ?? file };
  } catch {
    throw new StartFailure(USAGE);
  }
}

/** The command `npm run sample`. */
export async function runSample(
  args: readonly string[],
  { env, clock, shippedFolder, output }: Surroundings,
): Promise<void> {
  const { sample, database: given } = commandOf(args);
  const { databaseUrl } = configFrom({ ...env, DATABASE_URL: given });
  const database = await openDatabase(databaseUrl, entities, clock);
  const progress = (figures: number) => {
    if (output.isTTY) output.write(`\r${figures} figures`);
  };
  try {
    const loaded = await loadSample(
      database.writes,
      sample,
      await sampleTiles(sample, shippedFolder),
      progress,
    );
    const { targets, actuals, changed } = loaded;
    const place = withoutSecrets(given);
    const done = changed
      ? `${targets} targets and ${actuals} actuals generated`
      : "The sample is there already";
    output.write(
      `${output.isTTY ? "\r" : ""}${done}: ${place}\nTo look at it: DATABASE_URL=${place} npm start\n`,
    );
  } finally {
    await database.close();
  }
}
