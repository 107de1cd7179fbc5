type Value = string | number | null;

/**
 * A list's rows in the order it promises, sorted in JavaScript: by `valuesOf` one after the other, absent ones last
 * whichever way it runs, ties by id.
 */
export function inOrder<T extends { id: string }>(
  rows: readonly T[],
  order: "ASC" | "DESC",
  valuesOf: (row: T) => readonly Value[],
): T[] {
  const compare = (x: Value, y: Value): number => {
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === (order === "ASC") ? -1 : 1;
  };
  return [...rows].sort((a, b) => {
    const other = valuesOf(b);
    const differing = valuesOf(a).map((x, index) => compare(x, other[index] ?? null));
    return differing.find((difference) => difference !== 0) ?? (a.id < b.id ? -1 : 1);
  });
}
