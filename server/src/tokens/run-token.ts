import { issueToken, listTokens, revokeToken, type TokenOrder } from "../access/token.service.ts";
import { nearestWord } from "../catalogue/nearest-word.ts";
import type { Clock } from "../clock.ts";
import { configFrom, type Environment } from "../config.ts";
import { openDatabase } from "../database/database.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { entities } from "../entities.ts";
import { StartFailure } from "../errors.ts";
import { readProvinces } from "../provinces/province.service.ts";
import { type TokenCommand, tokenCommand } from "./token-command.ts";
import { issuedText, listText, revokedText } from "./token-text.ts";

interface Surroundings {
  env: Environment;
  clock: Clock;
  output: { write(text: string): unknown };
}

async function ensureKnown(transaction: WriteTransaction, { provinces }: TokenOrder): Promise<void> {
  const known = await readProvinces(transaction);
  const unknown = provinces?.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const nearest = nearestWord(unknown, known.keys());
  const remedy = nearest ? `did you mean ${nearest}?` : "give ids such as vn63-40.";
  throw new StartFailure(`--province: there is no province "${unknown}"; ${remedy}`);
}

/** Answers what is to be said of it. */
async function done(transaction: WriteTransaction, command: TokenCommand): Promise<string> {
  if (command.kind === "LIST") return listText(await listTokens(transaction), transaction.now);
  if (command.kind === "REVOKE") return revokedText(await revokeToken(transaction, command.id));
  await ensureKnown(transaction, command.order);
  const { token, secret } = await issueToken(transaction, command.order);
  return issuedText(token, secret);
}

/** The command `npm run token`. A server that runs knows of it with its next request. */
export async function runToken(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const { env, clock, output } = surroundings;
  const command = tokenCommand(args);
  const database = await openDatabase(configFrom(env).databaseUrl, entities, clock);
  try {
    // told once it is on the disk
    output.write(await database.writes.runAside((transaction) => done(transaction, command)));
  } finally {
    await database.close();
  }
}
