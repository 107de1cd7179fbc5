/** Lists in one common order, of which each has only some: the order of all. */
export function mergedOrder(lists: readonly (readonly string[])[]): string[] {
  const rests = lists.map((list) => [...new Set(list)]);
  const merged: string[] = [];
  for (;;) {
    const heads = rests.flatMap((rest) => rest.slice(0, 1));
    const [first] = heads;
    if (first === undefined) return merged;
    // nothing that has to stand before it is left in any list; where lists contradict each other the first one decides
    const next = heads.find((head) => rests.every((rest) => rest.indexOf(head) <= 0)) ?? first;
    merged.push(next);
    for (const rest of rests) {
      const place = rest.indexOf(next);
      if (place >= 0) rest.splice(place, 1);
    }
  }
}
