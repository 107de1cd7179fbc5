import type { Operation } from "../operation/operation.ts";
import { TextNumbers } from "./text-numbers.ts";

/** What is asked of GraphQL. */
export interface Question {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

const texts = new TextNumbers();

/** Variables may be as deep as they like; ours are flat. */
const DEEPEST = 20;

/** The same text for the same JSON, in whatever order its names stand; null where it is too deep to be told. */
function canonical(value: unknown, depth = 0): string | null {
  // JSON writes a number too large for it, such as 1e400, as null
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (depth === DEEPEST) return null;
  const isList = Array.isArray(value);
  const names = isList ? [...value.keys()] : Object.keys(value).sort();
  const parts: string[] = [];
  for (const name of names) {
    const part = canonical((value as Record<string | number, unknown>)[name], depth + 1);
    if (part === null) return null;
    parts.push(isList ? part : `${JSON.stringify(name)}:${part}`);
  }
  return isList ? `[${parts}]` : `{${parts}}`;
}

/**
 * All that an answer follows from beside program and data: question, who asks and day. No query's answer depends on a
 * role today; it stands here so that the first one that does cannot be given to another.
 * @returns null for a question that cannot be told from others
 */
export function keyOf(
  { query, operationName = null, variables }: Question,
  { caller, today, recordedBy }: Pick<Operation, "caller" | "today" | "recordedBy">,
): string | null {
  const given = canonical(variables ?? {});
  if (given === null) return null;
  const asks = [caller.token !== null, caller.role, caller.provinces, today, recordedBy];
  return JSON.stringify([asks, operationName, given, texts.of(query)]);
}
