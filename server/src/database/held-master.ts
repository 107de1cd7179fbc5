import type { Catalogue, WriteTransaction } from "./write-gate.ts";

interface Held<T> extends Pick<Catalogue, "version"> {
  value: T;
}

/**
 * What a write transaction reads of master data, held for the next ones: one figure would else read all provinces,
 * indicators and sources. A transaction that has changed master data reads them for itself, and so does the first one
 * after a change, whoever made it.
 */
export function heldForWrites<T>(
  read: (transaction: WriteTransaction) => Promise<T>,
): (transaction: WriteTransaction) => Promise<T> {
  const heldBy = new WeakMap<object, Held<T>>();
  return async (transaction) => {
    const { catalogue } = transaction;
    if (!catalogue) return read(transaction);
    const held = heldBy.get(catalogue.of);
    if (held?.version === catalogue.version) return held.value;
    const value = await read(transaction);
    heldBy.set(catalogue.of, { version: catalogue.version, value });
    return value;
  };
}
