import type { FiguresView } from "./figures-view.ts";

export interface DividedUnit {
  id: string;
  predecessors: readonly { id: string }[];
  successors: readonly { id: string }[];
}

/**
 * A unit stands under the boundaries it has: today's, where the view asks for those or it did not exist before. Null
 * where it stands as it was asked for.
 */
export function unitUnder(
  { boundaries }: Pick<FiguresView, "boundaries">,
  { id, successors, predecessors }: DividedUnit,
): { id: string; boundaries: "CURRENT" } | null {
  const [successor, another] = successors;
  if (boundaries === "CURRENT")
    return successor && !another ? { id: successor.id, boundaries: "CURRENT" } : null;
  return predecessors.length > 0 ? { id, boundaries: "CURRENT" } : null;
}
