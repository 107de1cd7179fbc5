import type { Locale } from "@doichieu/schema/vocabulary";
import { AttainmentDocument, FormerUnitsDocument } from "../generated/documents.ts";
import type { LoadContext } from "./load-context.ts";

/** An attainment as of the day of the view, explained in a language; null where there is none on any day. */
export async function loadAttainment({ ask, view: { asOf } }: LoadContext, id: string, locale: Locale) {
  const data = await ask(AttainmentDocument, { id, locale, asOf, isPast: asOf !== null });
  if (!data.attainment) return data.today ? { data, former: null } : null;
  const { boundaries, province, indicator, year } = data.attainment;
  const provinces = boundaries === "CURRENT" ? province.predecessors.map((unit) => unit.id) : [];
  if (provinces.length === 0) return { data, former: null };
  // what the units before reported
  const same = { indicator: indicator.code, year: year.value, asOf };
  const { attainments } = await ask(FormerUnitsDocument, { provinces, ...same });
  return { data, former: attainments.nodes };
}
