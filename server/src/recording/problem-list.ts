import type { Problem } from "./fact-input.ts";

/** Collects what is wrong with one input. */
export class ProblemList {
  readonly problems: Problem[] = [];

  constructor(private readonly at: string | null) {}

  add(field: string, value: unknown, problem: string, remedy: string): void {
    this.problems.push({ at: this.at, field, value: String(value ?? ""), problem, remedy });
  }
}
