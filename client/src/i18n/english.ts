import { numberText } from "@doichieu/schema/vocabulary";

/** English has two forms for numbers; Vietnamese has one and needs no help. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** "1 target", "3 targets". */
export function counted(count: number, one: string, many: string): string {
  return `${numberText(count, 0, "EN")} ${plural(count, one, many)}`;
}

/** "both", "all 3", before what they are all of. */
export function allOf(count: number): string {
  return count === 2 ? "both" : `all ${numberText(count, 0, "EN")}`;
}
