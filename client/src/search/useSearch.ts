import { searchText } from "@doichieu/schema/vocabulary";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { SearchDocument, type SearchQuery } from "../generated/documents.ts";

export type SearchState =
  | { status: "idle" | "loading" | "failed" }
  | { status: "found"; typed: string; data: SearchQuery };

/** ms without a key before the server is asked */
const SETTLED = 160;
/** Fewer letters find nearly everything. */
const FEWEST_LETTERS = 2;
/** As many as the server takes. */
const MOST_LETTERS = 100;

/** Asks the server while somebody types; what was found stays until the next answer is there. */
export function useSearch(typed: string): SearchState {
  const { client } = useRouter().options.context;
  const [state, setState] = useState<SearchState>({ status: "idle" });
  const words = searchText(typed).slice(0, MOST_LETTERS);
  const isEnough = words.length >= FEWEST_LETTERS;
  useEffect(() => {
    if (!isEnough) return;
    let isStale = false;
    const ask = async () => {
      setState((known) => (known.status === "found" ? known : { status: "loading" }));
      try {
        const { data } = await client.query({ query: SearchDocument, variables: { search: words } });
        if (!isStale && data) setState({ status: "found", typed: words, data });
      } catch {
        if (!isStale) setState({ status: "failed" });
      }
    };
    const timer = setTimeout(ask, SETTLED);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [client, words, isEnough]);
  return isEnough ? state : { status: "idle" };
}
