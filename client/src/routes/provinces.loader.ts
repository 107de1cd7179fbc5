import { ProvincesDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

export async function loadProvinces({ ask, view }: LoadContext) {
  const data = await ask(ProvincesDocument, { ...view });
  return { view, data };
}
