import type { Ask } from "../apollo/ask.ts";
import { SourceDocument } from "../generated/documents.ts";
import { loadAttainments } from "../pages/sources/load-attainments.ts";

/** A source and what its facts came to; null where there is no such source. */
export async function loadSource({ ask }: { ask: Ask }, id: string) {
  const data = await ask(SourceDocument, { id });
  if (!data.source) return null;
  const { targets, actuals } = data.source;
  return { data, found: await loadAttainments(ask, [...targets.nodes, ...actuals.nodes]) };
}
