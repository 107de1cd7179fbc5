import type { AmountStyle, Unit } from "@doichieu/schema/vocabulary";

/** Units stand under the indicator's name; only the sign of per cent goes with its number. */
export function unitInCell(unit: Unit): AmountStyle {
  return { unit: unit === "PERCENT" };
}
