import type { Attainment } from "@doichieu/schema";
import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import type { AttainmentKey } from "../engine/index.ts";

/** By what the engine finds an attainment again among all those of its province and indicator. */
export function keyOf({ fromYear, yearValue, dueMonth, measure, plan }: Attainment): AttainmentKey {
  return { fromYear, year: yearValue, dueMonth, measure: measure as TargetMeasure, plan };
}
