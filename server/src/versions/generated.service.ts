import sql from "sql-template-tag";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { StartFailure } from "../errors.ts";

/** Which generated sample the database is; null for one with real figures, or with none yet. */
export async function generatedSample(reader: Reader): Promise<string | null> {
  const [version] = await reader.read<{ generated: string | null }>(sql`SELECT generated FROM data_version`);
  return version?.generated ?? null;
}

export async function markGenerated(transaction: WriteTransaction, sample: string): Promise<void> {
  await transaction.write(sql`UPDATE data_version SET generated = ${sample}`);
}

/** A generated sample stays what it is: no other figures go into its database. */
export async function refuseGenerated(reader: Reader): Promise<void> {
  const sample = await generatedSample(reader);
  if (sample === null) return;
  throw new StartFailure(
    `DATABASE_URL: the database is a generated sample (${sample}), which never mixes with other figures; name another.`,
  );
}
