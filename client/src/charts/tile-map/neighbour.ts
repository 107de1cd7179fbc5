export type Direction = "left" | "right" | "up" | "down";

interface Place {
  column: number;
  row: number;
}

const ahead: Record<Direction, (from: Place, to: Place) => { along: number; aside: number }> = {
  left: (from, to) => ({ along: from.column - to.column, aside: Math.abs(from.row - to.row) }),
  right: (from, to) => ({ along: to.column - from.column, aside: Math.abs(from.row - to.row) }),
  up: (from, to) => ({ along: from.row - to.row, aside: Math.abs(from.column - to.column) }),
  down: (from, to) => ({ along: to.row - from.row, aside: Math.abs(from.column - to.column) }),
};

/** A step aside counts for three ahead: first what lies straight in the direction, then what lies nearly so. */
const ASIDE = 3;

/** The place one comes to from another in a direction; its index, or null at the edge. */
export function neighbour(places: readonly Place[], from: Place, direction: Direction): number | null {
  const found = places
    .map((place, index) => ({ index, ...ahead[direction](from, place) }))
    .filter(({ along }) => along > 0)
    .sort((a, b) => a.along + ASIDE * a.aside - (b.along + ASIDE * b.aside));
  return found[0]?.index ?? null;
}
