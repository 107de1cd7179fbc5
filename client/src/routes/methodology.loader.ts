import type { Ask } from "../apollo/ask.ts";
import { FiguresOriginDocument } from "../generated/documents.ts";

/** The page needs no figures; it only has to say, as every page does, if they were generated. */
export async function loadMethodology({ ask }: { ask: Ask }): Promise<void> {
  // without an answer the methodology still stands
  await ask(FiguresOriginDocument, {}).catch(() => undefined);
}
