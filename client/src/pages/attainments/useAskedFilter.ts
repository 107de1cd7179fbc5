import { useLocation } from "@tanstack/react-router";
import { filterOf, type ListFilter } from "./attainments-filter.ts";

/** What is asked for: it stands in the fields at once, while what was asked for before is still in sight. */
export function useAskedFilter(): ListFilter {
  return useLocation({ select: ({ search }) => filterOf(search), structuralSharing: true });
}
