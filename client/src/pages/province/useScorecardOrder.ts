import { useSearch } from "@tanstack/react-router";
import type { ScorecardOrder } from "./scorecard-order.ts";

/** The order that the address names; the sectors' where it names none. */
export function useScorecardOrder(): ScorecardOrder {
  return useSearch({ from: "/view/provinces/$id" }).order ?? "sector";
}
