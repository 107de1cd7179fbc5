import type { Boundaries } from "@doichieu/schema/vocabulary";

/** More columns could not be read beside each other. */
export const MOST_COMPARED = 3;
/** Ids read from an address at most, the useless ones included. */
const MOST_READ = 12;

/** Why a province of the address is not compared. */
export type WhyDropped = "itself" | "twice" | "unknown" | "otherBoundaries" | "tooMany";

export interface Dropped<Province> {
  id: string;
  why: WhyDropped;
  /** null for one that nobody knows */
  province: Province | null;
}

/** A unit of a division, as far as that decides where it stands (M13). */
export interface ComparedUnit {
  id: string;
  predecessors: readonly { id: string }[];
  successors: readonly { id: string }[];
}

/** Provinces beside the page's own, as an address has them: ids with commas between. */
export interface CompareSearch {
  compare?: string;
}

/** Anything but text is as if it were not there. */
export function compareSearch({ compare }: Record<string, unknown>): CompareSearch {
  const ids = typeof compare === "string" ? idsIn(compare) : [];
  return ids.length > 0 ? { compare: compareText(ids) } : {};
}

export function compareText(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(",") : undefined;
}

function idsIn(compare: string): string[] {
  const ids = compare.split(",").map((id) => id.trim());
  return ids.filter((id) => id !== "").slice(0, MOST_READ);
}

/** The ids to ask for: each once, without the page's own. */
export function askedProvinces(compare: string | undefined, own: string): string[] {
  return [...new Set(idsIn(compare ?? ""))].filter((id) => id !== own);
}

/** A page of each that is compared; one answer holds no more rows than theirs, however many ids an address has. */
const MOST_ROWS = 200;
export function rowsOfEach(asked: number): number {
  return Math.floor((MOST_ROWS * MOST_COMPARED) / Math.max(MOST_COMPARED, asked));
}

/** Of a province as it was, today's units are none, and the other way round (M13). */
export function standsUnder({ predecessors, successors }: ComparedUnit, boundaries: Boundaries): boolean {
  return (boundaries === "CURRENT" ? successors : predecessors).length === 0;
}

/** The provinces of an address in its order, as far as they can be compared; and of the others, why not. */
export function comparedProvinces<Province extends ComparedUnit, Own extends ComparedUnit>(
  compare: string | undefined,
  own: Own,
  found: readonly Province[],
  boundaries: Boundaries,
): { chosen: Province[]; dropped: Dropped<Province | Own>[] } {
  const byId = new Map(found.map((province) => [province.id, province]));
  const chosen: Province[] = [];
  const dropped: Dropped<Province | Own>[] = [];
  for (const id of idsIn(compare ?? "")) {
    const province = byId.get(id) ?? null;
    if (id === own.id) dropped.push({ id, why: "itself", province: own });
    else if (!province) dropped.push({ id, why: "unknown", province });
    else if (chosen.includes(province)) dropped.push({ id, why: "twice", province });
    else if (!standsUnder(province, boundaries)) dropped.push({ id, why: "otherBoundaries", province });
    else if (chosen.length === MOST_COMPARED) dropped.push({ id, why: "tooMany", province });
    else chosen.push(province);
  }
  return { chosen, dropped };
}

/** The same provinces under the other boundaries: what became of them, or what they were made of (M13). */
export function comparedElsewhere(chosen: readonly ComparedUnit[], own: string): string | undefined {
  const ids = chosen.flatMap(({ id, predecessors, successors }) => {
    const others = [...predecessors, ...successors].map((unit) => unit.id);
    return others.length > 0 ? others : [id];
  });
  return compareText([...new Set(ids)].filter((id) => id !== own).slice(0, MOST_COMPARED));
}
