import { createInterface } from "node:readline";
import sql from "sql-template-tag";
import { openDatabase } from "../../server/src/database/database.ts";
import type { WriteGate } from "../../server/src/database/write-gate.ts";
import { entities } from "../../server/src/entities.ts";
import { recordActual } from "../../server/src/recording/record.service.ts";
import { actual } from "./sample-facts.ts";

/** The figure of 2014 once more, each time another, now above the plan and now below it; answers the state it made. */
export function reviseFigure(writes: WriteGate, count: number): Promise<number> {
  const value = String(Math.floor(count) % 2 === 0 ? 9000 + count : 1000 + count);
  return writes.run(async (transaction) => {
    await recordActual(transaction, { ...actual, value });
    const [version] = await transaction.read<{ number: number }>(sql`SELECT number FROM data_version`);
    return version?.number ?? 0;
  });
}

/** Revises a figure as often as it is told a line, and says the state of each change once it is acknowledged. */
export async function run([databaseUrl = ""]: string[]): Promise<void> {
  const database = await openDatabase(databaseUrl, entities, () => new Date());
  let number = 0;
  for await (const _ of createInterface({ input: process.stdin })) {
    number += 1;
    process.stdout.write(`${await reviseFigure(database.writes, number)}\n`);
  }
  await database.close();
}
