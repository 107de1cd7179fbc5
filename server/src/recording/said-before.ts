import type { Fact } from "@doichieu/schema";
import type { Problem } from "./fact-input.ts";
import type { FactKind } from "./fact-kind.ts";
import type { Placed } from "./master-data.ts";

/**
 * What another value is where its source has spoken on the key already. REVISION: it counts by the order of M14.
 * CORRECTION: so too, and going back to what the source said before the last time is no repetition. REFUSED: a
 * mistake, because a source says one thing once, unless its status is firmer (M14 orders an estimate and a final
 * figure of one source).
 */
export type OtherValue = "REVISION" | "CORRECTION" | "REFUSED";

interface Saying<T extends Fact> {
  /** revisions of the key, those added now included, in the order of recording */
  before: readonly T[];
  /** those added now */
  added: readonly Placed<T>[];
  placed: Placed<T>;
  otherValue: OtherValue;
}

function isSameFigure<T extends Fact>(kind: FactKind<T>, a: T, b: T): boolean {
  return JSON.stringify(kind.figure(a)) === JSON.stringify(kind.figure(b));
}

function isSame<T extends Fact>(kind: FactKind<T>, a: T, b: T): boolean {
  return a.paragraph === b.paragraph && a.note === b.note && isSameFigure(kind, a, b);
}

const isValid = (fact: Fact) => fact.withdrawnAt === null;

/** "MORE_THAN 250, FINAL" */
function figureWords<T extends Fact>(kind: FactKind<T>, fact: T): string {
  const { value, valueHigh, bound, status } = kind.figure(fact);
  const number = valueHigh === null ? String(value) : `${value} to ${valueHigh}`;
  const bounded = bound === "EXACT" || bound === "RANGE" ? number : `${bound} ${number}`;
  return status === undefined ? bounded : `${bounded}, ${status}`;
}

function contradiction<T extends Fact>(kind: FactKind<T>, other: T, { added, placed }: Saying<T>): Problem {
  const { row: fact, at } = placed;
  const claims = kind.figure(fact);
  const others = kind.figure(other);
  const field = Object.keys(claims).find((name) => claims[name] !== others[name]) ?? "value";
  const beside = added.find(({ row }) => row === other);
  return {
    at: at || null,
    field,
    value: String(claims[field] ?? ""),
    problem: `${fact.sourceId} gives ${figureWords(kind, other)} under the same key${beside ? ` in ${beside.at}` : " already"}`,
    remedy: beside
      ? "keep one of the two rows, or name the other source"
      : "if the recorded figure was misread, import this one as a correction (--revise); if a later report gives it, name that report as its source",
  };
}

/** What is on record against a figure: nothing, the very same, or something that it contradicts. */
export type Said<T extends Fact> = "NOTHING" | { repeated: T } | { contradicted: T; problem: Problem };

/** What the source of a figure has said already that matters to it. */
export function said<T extends Fact>(kind: FactKind<T>, saying: Saying<T>): Said<T> {
  const { before, added, placed, otherValue } = saying;
  if (before.length === 0) return "NOTHING";
  const fact = placed.row;
  const own = before.filter(({ sourceId }) => sourceId === fact.sourceId);
  if (own.length === 0) return "NOTHING";
  const valid = own.filter(isValid);
  const compared = otherValue === "CORRECTION" ? valid.slice(-1) : own;
  const same = compared.filter((known) => isSame(kind, known, fact));
  const repeated = same.find(isValid) ?? same[0];
  if (repeated) return { repeated };
  if (otherValue === "REVISION" || valid.some((known) => isSameFigure(kind, known, fact))) return "NOTHING";
  const standing =
    otherValue === "REFUSED" ? valid : valid.filter((known) => added.some(({ row }) => row === known));
  const other = standing.find((known) => kind.firmness(fact) <= kind.firmness(known));
  return other ? { contradicted: other, problem: contradiction(kind, other, saying) } : "NOTHING";
}
