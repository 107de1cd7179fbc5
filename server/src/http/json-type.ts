import { perAccept } from "./per-accept.ts";

const JSON_TYPES = [
  "application/json; charset=utf-8",
  "application/graphql-response+json; charset=utf-8",
] as const;

/** Apollo would take it, too; it is none that we give. */
const CALLBACK_TYPE = "application/json; callbackSpec=1.0; charset=utf-8";

/** The type that Apollo would give an answer of; null where that is left to it. */
export const jsonType = perAccept((request): string | null => {
  const type = request.accepts().type([...JSON_TYPES, CALLBACK_TYPE]);
  return JSON_TYPES.find((known) => known === type) ?? null;
});
