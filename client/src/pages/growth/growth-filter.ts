import type { GrowthQueryVariables } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";

/** What the address of the growth page narrows it to. */
export interface GrowthSearch {
  year?: number;
  province?: string;
  sector?: string;
}

/** Every growth there can be: keeps the targets whose growth is known. */
export const ANY_GROWTH = { gte: -1e12 };

export function growthVariables(
  { province, sector }: GrowthSearch,
  view: FiguresView,
): Omit<GrowthQueryVariables, "year"> {
  return {
    ...view,
    known: ANY_GROWTH,
    province: province ? { in: [province] } : null,
    sector: sector ? { in: [sector] } : null,
  };
}
