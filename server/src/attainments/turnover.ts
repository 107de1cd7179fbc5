import type { Boundaries } from "@doichieu/schema/vocabulary";
import type { Cell, Replacement } from "../rollups/keep-rollups.service.ts";
import type { AttainmentTable } from "./attainment.table.ts";

type Rows = ReadonlyMap<string, AttainmentTable>;

/** Attainments that go and those that come, by id; one that changes does both. */
export interface Turnover {
  gone: Rows;
  come: Rows;
}

/** What a verdict on a day follows from (engine/due.ts). */
export type StoredVerdict = Pick<AttainmentTable, "verdict" | "dueDay">;

export const verdictsOf = (rows: Rows): Map<string, StoredVerdict> =>
  new Map(Array.from(rows, ([id, { verdict, dueDay }]) => [id, { verdict, dueDay }]));

export const cellText = ({ provinceId, sectorCode, year }: Cell) => `${provinceId} ${sectorCode} ${year}`;

/** In the same groups of both roll-ups? Of one id, the province, the indicator, the plan and the year are the same. */
function isInSameGroups(a: AttainmentTable, b: AttainmentTable | undefined): b is AttainmentTable {
  return (
    b !== undefined &&
    a.sectorCode === b.sectorCode &&
    a.scheme === b.scheme &&
    a.regionId === b.regionId &&
    a.isCurrent === b.isCurrent &&
    a.dueDay === b.dueDay
  );
}

/** And by the same of their counts (rollups/counts.sql.ts)? */
function isCountedAlike(a: AttainmentTable, b: AttainmentTable | undefined): boolean {
  return (
    isInSameGroups(a, b) &&
    a.verdict === b.verdict &&
    a.targetOrigin === b.targetOrigin &&
    a.provisional === b.provisional &&
    (a.actual === null) === (b.actual === null)
  );
}

function countedOtherwise(rows: Rows, others: Rows): string[] {
  return [...rows.values()].filter((row) => !isCountedAlike(row, others.get(row.id))).map(({ id }) => id);
}

/** What the roll-ups have to know of it: most corrections leave a verdict, and with it every count, what it was. */
export function replacementOf(boundaries: Boundaries, { gone, come }: Turnover): Replacement {
  const all = [...gone.values(), ...come.values()];
  const cells = all.map(({ provinceId, sectorCode, year }) => ({ provinceId, sectorCode, year }));
  return {
    boundaries,
    gone: countedOtherwise(gone, come),
    come: countedOtherwise(come, gone),
    isAnyLost: [...gone.values()].some((row) => !isInSameGroups(row, come.get(row.id))),
    cells: [...new Map(cells.map((cell) => [cellText(cell), cell])).values()],
  };
}
