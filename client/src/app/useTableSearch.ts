import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type Sort, sortOf, sortText } from "../ui/table/sort.ts";

export interface TableView {
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** ids of the columns in sight; null for the usual ones */
  chosen: string[] | null;
  onChoose: (chosen: string[] | null) => void;
}

/** The order and the columns that the address names, and how to name others: the way back leads through them. */
export function useTableSearch(): TableView {
  // as asked for: the head says so at once, whatever the rows are still waiting for
  const { sort, columns }: { sort?: string; columns?: string } = useLocation({
    select: ({ search }) => search,
  });
  const navigate = useNavigate();
  const change = useCallback(
    (to: { sort?: string; columns?: string }) =>
      void navigate({ to: ".", search: (search) => ({ ...search, ...to }), resetScroll: false }),
    [navigate],
  );
  return {
    sort: useMemo(() => sortOf(sort), [sort]),
    onSort: useCallback((next) => change({ sort: sortText(next) }), [change]),
    chosen: useMemo(() => columns?.split(".") ?? null, [columns]),
    onChoose: useCallback((next) => change({ columns: next?.join(".") }), [change]),
  };
}
