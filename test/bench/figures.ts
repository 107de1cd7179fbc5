/** The value that the share of all lies at or below: 0.5 is the median, the lower one of an even number. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Median of the ratios of what belongs together, round by round: what moves both does not move it. NaN where no round has
 * both.
 */
export function medianRatio(values: readonly number[], to: readonly number[]): number {
  const ratios = values.map((value, round) => value / (to[round] ?? Number.NaN));
  return quantile(ratios.filter(Number.isFinite), 0.5);
}
