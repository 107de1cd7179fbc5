import type { AttainmentQuery } from "../../generated/documents.ts";

type Attainment = NonNullable<AttainmentQuery["attainment"]>;
export type FormerUnit = Attainment["province"]["predecessors"][number];
export type FormerRow = Attainment["predecessors"][number];

export interface FormerLine {
  unit: FormerUnit;
  /** null: nothing known of it */
  row: FormerRow | null;
}

/** The units before, each with what it reported; those without a figure too. */
export function formerLines(units: readonly FormerUnit[], rows: readonly FormerRow[]): FormerLine[] {
  return units.flatMap<FormerLine>((unit) => {
    const own = rows.filter(({ province }) => province.id === unit.id);
    return own.length > 0 ? own.map((row) => ({ unit, row })) : [{ unit, row: null }];
  });
}

/** A result without a target has no verdict that could still change. */
export function isProvisional({ provisional, verdict }: FormerRow): boolean {
  return provisional && verdict !== "NO_TARGET";
}
