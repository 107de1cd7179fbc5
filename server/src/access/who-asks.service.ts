import type { Clock } from "../clock.ts";
import type { ReadPool } from "../database/read-pool.ts";
import type { Reader, WriteGate } from "../database/write-gate.ts";
import { Refusal } from "../errors.ts";
import type { ApiTokenTable } from "./api-token.table.ts";
import type { Caller } from "./caller.ts";
import { findToken, markUsed } from "./token.repository.ts";
import { hashOf, isSecret } from "./token-secret.ts";
import { aMinuteBefore, stateOf } from "./token-validity.ts";

/** The same words whatever is wrong with a token: nobody learns which of them are there. */
function unauthenticated(): Refusal {
  return new Refusal(
    "UNAUTHENTICATED",
    "This token does not hold: it is mistyped, or was revoked, or its time is over. Ask whoever runs this server for one, or leave the header Authorization out to read.",
  );
}

async function validToken(
  reader: Reader,
  by: Parameters<typeof findToken>[1],
  now: string,
): Promise<ApiTokenTable> {
  const token = await findToken(reader, by);
  if (!token || stateOf(token, now) !== "VALID") throw unauthenticated();
  return token;
}

function callerOf({ id, name, role, provinces }: ApiTokenTable): Caller {
  return { role, provinces, token: { id, name } };
}

/** The same caller as their token stands now, for the transaction that writes; UNAUTHENTICATED where it was revoked since. */
export async function callerNow(reader: Reader, caller: Caller, now: string): Promise<Caller> {
  return caller.token ? callerOf(await validToken(reader, { id: caller.token.id }, now)) : caller;
}

/** Knows callers by their tokens, and notes when a token was last used. */
export class WhoAsks {
  private readonly beingNoted = new Set<string>();

  constructor(
    private readonly reads: ReadPool,
    private readonly writes: WriteGate,
    private readonly clock: Clock,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Whose token it is; UNAUTHENTICATED where it does not hold. One statement. */
  async by(secret: string): Promise<Caller> {
    if (!isSecret(secret)) throw unauthenticated();
    const now = this.clock().toISOString();
    const snapshot = await this.reads.acquire();
    try {
      const token = await validToken(snapshot, { secretHash: hashOf(secret) }, now);
      this.noteUse(token, aMinuteBefore(now));
      return callerOf(token);
    } finally {
      await snapshot.release();
    }
  }

  /** The answer need not wait for it. */
  private noteUse({ id, lastUsedAt }: ApiTokenTable, recently: string): void {
    if ((lastUsedAt !== null && lastUsedAt > recently) || this.beingNoted.has(id)) return;
    this.beingNoted.add(id);
    this.writes
      .runAside((transaction) => markUsed(transaction, id, recently))
      .catch(this.onFault)
      .finally(() => this.beingNoted.delete(id));
  }
}
