import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useMemo, useSyncExternalStore } from "react";
import { type ListPage, type ListState, ListWalk } from "./list-walk.ts";

export interface WalkedList<Row> extends ListState<Row>, Pick<ListWalk<Row>, "reach" | "whole"> {}

/** Walks by the first page they began with, which the router keeps: who comes back is as far as they had come. */
const walks = new WeakMap<object, unknown>();

/** The rows of a list, page by page as somebody comes to see them; `load` brings the page behind a cursor. */
export function useListWalk<Row>(
  first: ListPage<Row>,
  load: (after: string, client: ApolloClient) => Promise<ListPage<Row>>,
): WalkedList<Row> {
  const client = useApolloClient();
  const walk = useMemo(() => {
    const known = walks.get(first) as ListWalk<Row> | undefined;
    const found = known ?? new ListWalk(first, (after) => load(after, client));
    walks.set(first, found);
    return found;
  }, [first, load, client]);
  const state = useSyncExternalStore(walk.subscribe, walk.state, walk.state);
  return { ...state, reach: walk.reach, whole: walk.whole };
}
