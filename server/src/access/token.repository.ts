import sql from "sql-template-tag";
import { insertRows } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { ApiTokenTable } from "./api-token.table.ts";

const tokens = rowsOf(ApiTokenTable);

export async function readTokens(reader: Reader): Promise<ApiTokenTable[]> {
  const rows = await reader.read(
    sql`SELECT ${tokens.columns("t")} FROM api_token t ORDER BY t.created_at, t.id`,
  );
  return rows.map(tokens.fromRow);
}

/** By its id, or by the hash of what was shown; null where there is none. */
export async function findToken(
  reader: Reader,
  by: { id: string } | { secretHash: string },
): Promise<ApiTokenTable | null> {
  const isIt = "id" in by ? sql`t.id = ${by.id}` : sql`t.secret_hash = ${by.secretHash}`;
  const [row] = await reader.read(sql`SELECT ${tokens.columns("t")} FROM api_token t WHERE ${isIt}`);
  return row ? tokens.fromRow(row) : null;
}

export async function insertToken(transaction: WriteTransaction, token: ApiTokenTable): Promise<void> {
  await transaction.write(insertRows(tokens, [tokens.toValues(token)]));
}

export async function markRevoked(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.write(
    sql`UPDATE api_token SET revoked_at = ${transaction.now} WHERE id = ${id} AND revoked_at IS NULL`,
  );
}

/** Notes a use unless one since `recently` stands there already. */
export async function markUsed(transaction: WriteTransaction, id: string, recently: string): Promise<void> {
  await transaction.write(
    sql`UPDATE api_token SET last_used_at = ${transaction.now}
        WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at <= ${recently})`,
  );
}
