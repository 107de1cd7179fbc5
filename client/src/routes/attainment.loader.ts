import type { Locale } from "@doichieu/schema/vocabulary";
import { AttainmentDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

/** An attainment as of the day of the view, explained in a language; null where there is none on any day. */
export async function loadAttainment({ ask, view: { asOf } }: LoadContext, id: string, locale: Locale) {
  const data = await ask(AttainmentDocument, { id, locale, asOf, isPast: asOf !== null });
  return data.attainment || data.today ? { data } : null;
}
