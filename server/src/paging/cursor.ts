import { Refusal } from "../errors.ts";
import type { KeyValue, OrderKey } from "./keyset.ts";

type Key = Pick<OrderKey, "nullable" | "holds">;

/** A place in a list: the order it belongs to and the row's values under that order's keys. */
export function cursorOf(order: string, values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/** PostgreSQL would not compare a year with a word. */
function isValueOf(key: Key, value: unknown): value is KeyValue {
  return value === null ? key.nullable : typeof value === key.holds;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}

/** Values of the row a cursor names; refuses a cursor of another order or of no list at all. */
export function valuesOf(cursor: string, order: string, keys: readonly Key[]): KeyValue[] {
  const content = parsed(cursor);
  if (!Array.isArray(content) || content.length < 2) {
    throw new Refusal("BAD_CURSOR", "after is no cursor of this list; use endCursor of the page before.");
  }
  const [cursorOrder, ...values] = content;
  const fits = values.length === keys.length && keys.every((key, index) => isValueOf(key, values[index]));
  if (cursorOrder !== order || !fits) {
    throw new Refusal(
      "BAD_CURSOR",
      `after belongs to a list in another order than ${order || "id"}; begin at the first page.`,
    );
  }
  return values;
}
