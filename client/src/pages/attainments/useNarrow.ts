import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { AttainmentsSearch } from "../../app/attainments-search.ts";

/** Narrows the list, or widens it by what is undefined; the reader stays where they are. */
export function useNarrow(): (to: AttainmentsSearch, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (to, { replace = false } = {}) =>
      void navigate({
        to: "/attainments",
        search: (search) => ({ ...search, ...to }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
}
