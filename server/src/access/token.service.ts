import { randomBytes } from "node:crypto";
import type { Role } from "@doichieu/schema/vocabulary";
import { type Actor, audit } from "../audit/audit.service.ts";
import type { Reader, WriteTransaction } from "../database/write-gate.ts";
import { Refusal } from "../errors.ts";
import { ApiTokenTable } from "./api-token.table.ts";
import { findToken, insertToken, markRevoked, readTokens } from "./token.repository.ts";
import { hashOf, newSecret } from "./token-secret.ts";
import { expiryAfter } from "./token-validity.ts";

export interface TokenOrder {
  name: string;
  role: Role;
  /** null: of all */
  provinces: string[] | null;
  days: number;
}

export const LONGEST_DAYS = 366;
export const USUAL_DAYS = 90;

const ID_BYTES = 4;

/** Who may write the database itself issues and revokes tokens. */
const operator: Actor = { role: null, token: null };

/** What is told of a token: everything but the hash. */
export type ToldToken = Omit<ApiTokenTable, "secretHash">;

function told({ secretHash: _, ...token }: ApiTokenTable): ToldToken {
  return token;
}

/** Issues a token; `secret` is its text, which is nowhere afterwards. */
export async function issueToken(
  transaction: WriteTransaction,
  { name, role, provinces, days }: TokenOrder,
): Promise<{ token: ToldToken; secret: string }> {
  const secret = newSecret();
  const token = Object.assign(new ApiTokenTable(), {
    id: randomBytes(ID_BYTES).toString("hex"),
    name,
    secretHash: hashOf(secret),
    role,
    provinces,
    createdAt: transaction.now,
    expiresAt: expiryAfter(transaction.now, days),
    revokedAt: null,
    lastUsedAt: null,
  });
  await insertToken(transaction, token);
  await audit(transaction, operator, {
    action: "issueToken",
    subject: token.id,
    before: null,
    after: told(token),
  });
  return { token: told(token), secret };
}

/** Revokes a token; one that was revoked already stays as it is. UNKNOWN_ID where there is none. */
export async function revokeToken(transaction: WriteTransaction, id: string): Promise<ToldToken> {
  const before = await findToken(transaction, { id });
  if (!before) throw new Refusal("UNKNOWN_ID", `There is no token ${id}; npm run token -- list shows them.`);
  if (before.revokedAt !== null) return told(before);
  await markRevoked(transaction, id);
  const after = { ...before, revokedAt: transaction.now };
  await audit(transaction, operator, {
    action: "revokeToken",
    subject: id,
    before: told(before),
    after: told(after),
  });
  return told(after);
}

/** Every token, those that hold no longer too, in the order of their making. */
export async function listTokens(reader: Reader): Promise<ToldToken[]> {
  return (await readTokens(reader)).map(told);
}
