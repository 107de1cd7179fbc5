import type { Ask } from "../apollo/ask.ts";
import { SourceDocument } from "../generated/documents.ts";

/** A source with its first figures; null where there is no such source. */
export async function loadSource({ ask }: { ask: Ask }, id: string) {
  const data = await ask(SourceDocument, { id });
  return data.source ? { data } : null;
}
