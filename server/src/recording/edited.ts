import type { ConflictReason } from "@doichieu/schema/vocabulary";
import type { StoredChanges } from "../attainments/stored-rows.ts";
import type { Problem } from "./fact-input.ts";

/** What became of one edit by one who reads the answer; only one that is DONE has written anything. */
export type Edited<T> =
  | { outcome: "DONE"; before: T | null; after: T; attainments: StoredChanges }
  /** the very same is there already */
  | { outcome: "UNCHANGED"; after: T }
  /** something is there that the editor has not seen */
  | { outcome: "CONFLICT"; reason: ConflictReason; now: T }
  | { outcome: "INVALID"; problems: Problem[] };

export function invalid(field: string, value: unknown, problem: string, remedy: string) {
  const only: Problem = { at: null, field, value: String(value), problem, remedy };
  return { outcome: "INVALID" as const, problems: [only] };
}
