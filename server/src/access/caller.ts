import type { Role } from "@doichieu/schema/vocabulary";

/** Who asks, as far as it decides what they may do. */
export interface Caller {
  role: Role;
  /** the only provinces whose figures it may write; null: of all */
  provinces: readonly string[] | null;
  /** what it showed; null for somebody without a token */
  token: { id: string; name: string } | null;
}

/** Anybody: may read. */
export const NOBODY: Caller = { role: "VIEWER", provinces: null, token: null };
