import { randomUUID } from "node:crypto";
import type { Role } from "@doichieu/schema/vocabulary";
import { insertRows } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { AuditEntryTable } from "./audit-entry.table.ts";

const entries = rowsOf(AuditEntryTable);

/** Who changes something. */
export interface Actor {
  /** null for whoever may write the database itself */
  role: Role | null;
  token: { id: string; name: string } | null;
}

export interface Change {
  action: string;
  /** id of what is changed */
  subject: string;
  /** null: there was nothing */
  before: object | null;
  /** null: nothing is left */
  after: object | null;
  /** of the request; null for a command */
  requestId?: string | null;
}

/** Puts a change on record, in the transaction that makes it: either both are there or neither. */
export async function audit(
  transaction: WriteTransaction,
  { role, token }: Actor,
  { requestId = null, ...change }: Change,
): Promise<void> {
  const entry = Object.assign(new AuditEntryTable(), {
    id: randomUUID(),
    at: transaction.now,
    tokenId: token?.id ?? null,
    tokenName: token?.name ?? null,
    role,
    ...change,
    requestId,
    dataVersion: transaction.dataVersion,
  });
  await transaction.write(insertRows(entries, [entries.toValues(entry)]));
}
