/** A value that the rules say must be there; its absence is our own mistake, never the data's. */
export function ensured<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`invariant: ${what}`);
  return value;
}
