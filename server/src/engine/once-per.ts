/** What follows from an object alone is worked out once for it: the functions stay pure, and most of a pair's work is asking again. */
export function oncePer<K extends object, V extends object>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = workOut(key);
    known.set(key, made);
    return made;
  };
}
