import { useNavigate } from "@tanstack/react-router";
import type { SearchTarget } from "./search-options.ts";

/** Opens what a search found; a unit opens under the boundaries it has. */
export function useOpenTarget(): (target: SearchTarget) => void {
  const navigate = useNavigate();
  return (target) => {
    switch (target.page) {
      case "province": {
        const { id } = target;
        const boundaries = { before: undefined, after: "current" as const };
        const search = target.boundaries === "either" ? {} : { boundaries: boundaries[target.boundaries] };
        void navigate({ to: "/provinces/$id", params: { id }, search });
        return;
      }
      case "indicator":
        void navigate({ to: "/indicators/$code", params: { code: target.code } });
        return;
      case "source":
        void navigate({ to: "/sources/$id", params: { id: target.id } });
    }
  };
}
