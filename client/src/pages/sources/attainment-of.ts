import type { SourceAttainmentsQuery, SourceFact_factFragment } from "../../generated/documents.ts";

export type FoundAttainment = SourceAttainmentsQuery["attainments"]["nodes"][number];
type Key = Pick<FoundAttainment, "measure" | "plan" | "year" | "province" | "indicator">;

/**
 * The comparison a figure went into: same province, indicator and year; of several the one of its own plan, then of
 * its own measure. Null where the figure only serves as the base of another year.
 */
export function attainmentOf(fact: Key | SourceFact_factFragment, found: readonly FoundAttainment[]) {
  const same = found.filter(
    ({ province, indicator, year }) =>
      province.id === fact.province.id &&
      indicator.code === fact.indicator.code &&
      year.value === fact.year.value,
  );
  const weight = ({ plan, measure }: FoundAttainment) =>
    (plan === fact.plan ? 2 : 0) + (measure === fact.measure ? 1 : 0);
  return same.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
