import {
  AttainmentChange,
  AttainmentChanges,
  type Conflict,
  type Forbidden,
  type Invalid,
} from "@doichieu/schema";
import type { ConflictReason } from "@doichieu/schema/vocabulary";
import { type Action, forbidden, forbids } from "../access/permissions.ts";
import { callerNow } from "../access/who-asks.service.ts";
import { type VerdictChange, verdictsAcross } from "../attainments/verdict-changes.service.ts";
import { audit } from "../audit/audit.service.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import type { Operation } from "../operation/operation.ts";
import type { Edited } from "../recording/edited.ts";
import { invalidOf } from "./refusals.ts";

export interface Wanted<T extends object> {
  action: Action;
  /** the provinces it is about, as far as the request says */
  provinces: readonly string[];
  /** and those of what is there already */
  provincesThere?(transaction: WriteTransaction): Promise<readonly string[]>;
  edit(transaction: WriteTransaction): Promise<Edited<T>>;
  idOf(edited: T): string;
  conflict(reason: ConflictReason, now: T): Conflict;
  /** of fields of the input, where recording calls them otherwise */
  names?: Readonly<Record<string, string>>;
}

export interface Made<T> {
  after: T;
  unchanged: boolean;
  attainments: AttainmentChanges;
  dataVersion: number;
}

export type Refused = Invalid | Conflict | Forbidden;

/** What is on its way out of the transaction. */
type Outcome<T> = Refused | { after: T; verdicts: VerdictChange[] | null };

function attainmentChanges(verdicts: readonly VerdictChange[]): AttainmentChanges {
  return Object.assign(new AttainmentChanges(), {
    total: verdicts.length,
    turned: verdicts.filter(({ before, after }) => before !== after).length,
    all: verdicts.map(({ attainment, before, after }) =>
      Object.assign(new AttainmentChange(), { id: attainment, before, after }),
    ),
  });
}

async function refusalNow<T extends object>(
  transaction: WriteTransaction,
  { caller }: Operation,
  { action, provinces, provincesThere }: Wanted<T>,
): Promise<Forbidden | null> {
  const now = await callerNow(transaction, caller, transaction.now);
  const there = now.provinces && provincesThere ? await provincesThere(transaction) : [];
  const refusal = forbids(now, action, [...provinces, ...there]);
  if (refusal) return refusal;
  if (transaction.generated === null) return null;
  const message = "The figures of this database were generated; it stays the sample that it is.";
  return forbidden({ reason: "GENERATED_DATA", message });
}

async function changeIn<T extends object>(
  transaction: WriteTransaction,
  operation: Operation,
  wanted: Wanted<T>,
): Promise<Outcome<T>> {
  const refusal = await refusalNow(transaction, operation, wanted);
  if (refusal) return refusal;
  const edited = await wanted.edit(transaction);
  if (edited.outcome === "INVALID") return invalidOf(edited.problems, wanted.names);
  if (edited.outcome === "CONFLICT") return wanted.conflict(edited.reason, edited.now);
  if (edited.outcome === "UNCHANGED") return { after: edited.after, verdicts: null };
  const { before, after, attainments } = edited;
  await audit(transaction, operation.caller, {
    action: wanted.action,
    subject: wanted.idOf(after),
    before,
    after,
    requestId: operation.requestId,
  });
  return { after, verdicts: verdictsAcross(attainments, operation.today) };
}

/**
 * The one way a mutation writes: by one who may, on record, all in one transaction, after which the operation reads the
 * new state. Who may not is refused before they wait for a turn to write, and once more when it is theirs.
 */
export async function change<T extends object>(
  operation: Operation,
  wanted: Wanted<T>,
): Promise<Made<T> | Refused> {
  const refusal = forbids(operation.caller, wanted.action, wanted.provinces);
  if (refusal) return refusal;
  const outcome = await operation.write((transaction) => changeIn(transaction, operation, wanted));
  if (!("verdicts" in outcome)) return outcome;
  const { dataVersion } = await operation.pin();
  const { after, verdicts } = outcome;
  return { after, unchanged: verdicts === null, attainments: attainmentChanges(verdicts ?? []), dataVersion };
}

/** A result of the contract from what was made; refusals as they are. */
export function resultFrom<T, Result extends object>(
  made: Made<T> | Refused,
  build: (made: Made<T>) => Result,
): Result | Refused {
  return "after" in made ? build(made) : made;
}
