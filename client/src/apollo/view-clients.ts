import type { ApolloClient } from "@apollo/client";
import { createQueryPreloader } from "@apollo/client/react";
import type { FiguresView } from "../view/figures-view.ts";
import { makeClient } from "./make-client.ts";

/** What loaders and pages work with. */
export interface ViewClient {
  client: ApolloClient;
  preloadQuery: ReturnType<typeof createQueryPreloader>;
}

/** Views kept beside the usual one; who goes back and forth between more loads again. */
const KEPT = 4;

function newClient(): ViewClient {
  const client = makeClient();
  return { client, preloadQuery: createQueryPreloader(client) };
}

export interface ViewClients {
  /** today's figures as reported; also for what is the same in every view */
  usual: ViewClient;
  of: (view: FiguresView) => ViewClient;
}

/**
 * One client, and so one cache, for each view of the figures: an attainment keeps its id whatever the day asked
 * about, and a province that never changed lends its rows to both boundaries, under another name.
 */
export function makeViewClients(): ViewClients {
  const usual = newClient();
  const others = new Map<string, ViewClient>();
  return {
    usual,
    of({ boundaries, asOf }) {
      if (boundaries === "AS_REPORTED" && asOf === null) return usual;
      const key = `${boundaries} ${asOf ?? ""}`;
      const found = others.get(key) ?? newClient();
      others.delete(key);
      others.set(key, found);
      const [oldest] = others.keys();
      if (others.size > KEPT && oldest !== undefined) others.delete(oldest);
      return found;
    },
  };
}
