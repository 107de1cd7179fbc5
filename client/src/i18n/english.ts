/** English has two forms for numbers; Vietnamese has one and needs no help. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** "1 target", "3 targets". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${plural(count, one, many)}`;
}

/** "both", "all 3", before what they are all of. */
export function allOf(count: number): string {
  return count === 2 ? "both" : `all ${count.toLocaleString("en-GB")}`;
}
