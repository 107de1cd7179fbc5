import { DiscrepanciesDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadDiscrepancies({ ask, view }: LoadContext, after: string | undefined) {
  const data = await ask(DiscrepanciesDocument, { ...view, after: after ?? null });
  return { data, isFirst: after === undefined };
}
