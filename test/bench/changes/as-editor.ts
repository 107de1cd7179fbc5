import sql from "sql-template-tag";
import { issueToken } from "../../../server/src/access/token.service.ts";
import { openDatabase } from "../../../server/src/database/database.ts";
import { entities } from "../../../server/src/entities.ts";

/**
 * Works with a token by which figures can be changed. Generated figures stay what they are, so the set is none for that
 * time.
 */
export async function asEditor<T>(databaseUrl: string, work: (token: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(databaseUrl, entities, () => new Date());
  const mark = (generated: string | null) =>
    database.writes.runAside((transaction) =>
      transaction.write(sql`UPDATE data_version SET generated = ${generated}`),
    );
  try {
    const { secret, generated } = await database.writes.runAside(async (transaction) => {
      const [state] = await transaction.read<{ generated: string | null }>(
        sql`SELECT generated FROM data_version`,
      );
      const order = { name: "bench", role: "EDITOR" as const, provinces: null, days: 1 };
      return { ...(await issueToken(transaction, order)), generated: state?.generated ?? null };
    });
    await mark(null);
    return await work(secret).finally(() => mark(generated));
  } finally {
    await database.close();
  }
}
