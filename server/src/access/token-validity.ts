import type { ApiTokenTable } from "./api-token.table.ts";

export type TokenState = "VALID" | "EXPIRED" | "REVOKED";

type Dates = Pick<ApiTokenTable, "expiresAt" | "revokedAt" | "lastUsedAt">;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** @param now ISO instant */
export function stateOf({ expiresAt, revokedAt }: Dates, now: string): TokenState {
  if (revokedAt !== null) return "REVOKED";
  return expiresAt > now ? "VALID" : "EXPIRED";
}

/** The instant by which a last use is recent enough to stand: it is noted at most once a minute. */
export function aMinuteBefore(now: string): string {
  return new Date(Date.parse(now) - MINUTE_MS).toISOString();
}

/** ISO instant of its end. */
export function expiryAfter(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY_MS).toISOString();
}
