import { IndicatorsDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadIndicators({ ask, view }: LoadContext) {
  const data = await ask(IndicatorsDocument, { ...view });
  return { data };
}
