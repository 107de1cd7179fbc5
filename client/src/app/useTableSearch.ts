import { useNavigate, useSearch } from "@tanstack/react-router";
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
  const { sort, columns }: { sort?: string; columns?: string } = useSearch({ strict: false });
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
