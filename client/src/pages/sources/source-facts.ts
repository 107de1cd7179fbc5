import type { ListPage } from "../../apollo/list-walk.ts";
import { attainmentOf, type FoundAttainment } from "./attainment-of.ts";
import type { StatedFact } from "./stated-fact.ts";

/** A figure of a source with the comparison it went into; null where it only serves as the base of another year. */
export interface ListedFact {
  fact: StatedFact;
  attainment: FoundAttainment | null;
}

export function listedFacts(
  { nodes, ...page }: ListPage<StatedFact>,
  found: readonly FoundAttainment[],
): ListPage<ListedFact> {
  return { ...page, nodes: nodes.map((fact) => ({ fact, attainment: attainmentOf(fact, found) })) };
}
