import { Refusal } from "../errors.ts";
import type { Problem } from "./fact-input.ts";

const SHOWN_PROBLEMS = 3;

/** Refuses the whole where anything is wrong with a part of it (INVALID_FACT, every problem in its details). */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(
      ({ at, field, value, problem, remedy }) =>
        `${at ? `${at}: ` : ""}${field} "${value}": ${problem}; ${remedy}.`,
    );
  const more = problems.length - shown.length;
  const message = `${shown.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`;
  throw new Refusal("INVALID_FACT", message, { problems });
}
