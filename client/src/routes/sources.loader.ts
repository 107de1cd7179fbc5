import type { Ask } from "../apollo/ask.ts";
import { SourcesDocument } from "../generated/documents.ts";

export async function loadSources({ ask }: { ask: Ask }) {
  return { data: await ask(SourcesDocument, { after: null }) };
}
