import type { ProvinceSuccession } from "@doichieu/schema";

/** Which of today's units each province became or is (M13). */
export class TodayUnits {
  private readonly successors = new Map<string, string>();
  private readonly predecessors = new Map<string, string[]>();

  constructor(successions: Iterable<ProvinceSuccession>) {
    for (const { predecessorId, successorId } of successions) {
      this.successors.set(predecessorId, successorId);
      this.predecessors.set(successorId, [...(this.predecessors.get(successorId) ?? []), predecessorId]);
    }
    for (const ids of this.predecessors.values()) ids.sort();
  }

  /** The unit that speaks for this province today: its successor, else itself. */
  unitOf(provinceId: string): string {
    return this.successors.get(provinceId) ?? provinceId;
  }

  /** The provinces a unit was made of; none for one that was never changed. */
  predecessorsOf(unitId: string): readonly string[] {
    return this.predecessors.get(unitId) ?? [];
  }

  /** Neither made of others nor gone into another: what was reported of it holds today, too. */
  isUnchanged(provinceId: string): boolean {
    return !(this.successors.has(provinceId) || this.predecessors.has(provinceId));
  }
}
