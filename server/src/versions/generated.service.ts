import sql from "sql-template-tag";
import type { WriteTransaction } from "../database/write-gate.ts";
import { StartFailure } from "../errors.ts";

export async function markGenerated(transaction: WriteTransaction, sample: string): Promise<void> {
  await transaction.write(sql`UPDATE data_version SET generated = ${sample}`);
}

/** A generated sample stays what it is: no other figures go into its database. */
export function refuseGenerated({ generated }: WriteTransaction): void {
  if (generated === null) return;
  throw new StartFailure(
    `DATABASE_URL: the database is a generated sample (${generated}), which never mixes with other figures; name another.`,
  );
}
