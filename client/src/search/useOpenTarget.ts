import { useNavigate } from "@tanstack/react-router";
import type { SearchTarget } from "./search-options.ts";

/** Opens what a search found; a unit opens under the boundaries it has. */
export function useOpenTarget(): (target: SearchTarget) => void {
  const navigate = useNavigate();
  return (target) => {
    const { id } = target;
    switch (target.page) {
      case "province": {
        const boundaries = { before: undefined, after: "current" as const };
        const search = target.boundaries === "either" ? {} : { boundaries: boundaries[target.boundaries] };
        void navigate({ to: "/provinces/$id", params: { id }, search });
        return;
      }
      case "attainment":
        void navigate({ to: "/attainments/$id", params: { id } });
        return;
      case "source":
        void navigate({ to: "/sources/$id", params: { id } });
    }
  };
}
