import { nearestWord } from "../catalogue/nearest-word.ts";
import type { ProblemList } from "./problem-list.ts";

type Ids = ReadonlyMap<string, unknown>;

/** What was found for an id before: a wrong id seldom stands in one row alone. */
const found = new WeakMap<Ids, Map<string, string | null>>();

function nearestId(id: string, known: Ids): string | null {
  const before = found.get(known) ?? new Map<string, string | null>();
  found.set(known, before);
  const nearest = before.has(id) ? before.get(id) : nearestWord(id, known.keys());
  before.set(id, nearest ?? null);
  return nearest ?? null;
}

/** Complains where a row points to something that is not there, with the id it may have meant. */
export function checkKnownId(field: string, id: string, known: Ids, list: ProblemList): void {
  if (known.has(id)) return;
  const nearest = nearestId(id, known);
  const noun = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  list.add(
    field,
    id,
    `there is no such ${noun}`,
    nearest ? `did you mean ${nearest}?` : "add its row to what is loaded, or correct the id",
  );
}
