/** An operation that was run. Its headers are not kept: a token stands there. */
export interface Remembered {
  query: string;
  /** JSON */
  variables: string;
  name: string;
  /** ISO 8601, when it was run last */
  at: string;
}

const STORAGE_KEY = "playground-history";
const MOST = 40;

const listeners = new Set<() => void>();
let known: readonly Remembered[] | undefined;

function stored(): readonly Remembered[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function keep(list: readonly Remembered[]): void {
  known = list;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(list));
  } catch {
    // a browser that forbids storage keeps it until the page is closed
  }
  for (const listener of listeners) listener();
}

/** The latest first. */
export function remembered(): readonly Remembered[] {
  known ??= stored();
  return known;
}

/** The same operation run again moves to the front. */
export function remember(run: Remembered): void {
  const others = remembered().filter(
    ({ query, variables }) => query !== run.query || variables !== run.variables,
  );
  keep([run, ...others].slice(0, MOST));
}

export function forgetAll(): void {
  keep([]);
}

export function onHistory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
