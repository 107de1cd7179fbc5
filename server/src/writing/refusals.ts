import { Conflict, type Fact, Invalid, Problem } from "@doichieu/schema";
import type { ConflictReason } from "@doichieu/schema/vocabulary";
import type { Problem as InputProblem } from "../recording/fact-input.ts";

const messages: Record<ConflictReason, string> = {
  OTHER_VALUE:
    "The same source has said another value under this key. If that was misread, revise it with the revision's number as expectedRevision; if a later report gives the new one, name that report as its source.",
  WITHDRAWN:
    "This was withdrawn as an error. If it holds after all, revise with the revision's number as expectedRevision.",
  NEWER_REVISION:
    "The latest revision is not the one expected. Look at it, and revise with its number as expectedRevision if your figure still holds.",
  EXISTS:
    "There is one already under this id, with other words. Look at it, and save with its version as expectedVersion to replace it.",
  NEWER_VERSION:
    "It reads otherwise than expected. Look at it, and save with its version as expectedVersion if your words still hold.",
};

const nothing = { factNow: null, sourceNow: null, indicatorNow: null, sectorNow: null };

export function conflictOf(reason: ConflictReason, now: Partial<Conflict>): Conflict {
  return Object.assign(new Conflict(), { ...nothing, ...now, reason, message: messages[reason] });
}

export function factConflict(reason: ConflictReason, fact: Fact): Conflict {
  return conflictOf(reason, { factNow: fact });
}

/** @param names of fields of the input, where recording calls them otherwise */
export function invalidOf(
  problems: readonly InputProblem[],
  names: Readonly<Record<string, string>> = {},
): Invalid {
  return Object.assign(new Invalid(), {
    problems: problems.map(({ field, value, problem, remedy }) =>
      Object.assign(new Problem(), { field: names[field] ?? field, value, problem, remedy }),
    ),
  });
}
