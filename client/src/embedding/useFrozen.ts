import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { today } from "../format/today.ts";
import { FiguresOriginDocument } from "../generated/documents.ts";

/** The figures of one moment: published by a day, recorded by an instant. */
export interface FrozenMoment {
  asOf: string;
  recordedBy: string;
}

export type Freezing = { status: "open" | "asking" | "failed" } | { status: "frozen"; moment: FrozenMoment };

/** Asks in which state the figures are, once an editor wants to keep it. */
export function useFrozen(isWanted: boolean) {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [freezing, setFreezing] = useState<Freezing>({ status: "open" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with each attempt
  useEffect(() => {
    if (!isWanted) {
      setFreezing({ status: "open" });
      return;
    }
    let isStale = false;
    const ask = async () => {
      setFreezing({ status: "asking" });
      try {
        const { data } = await client.query({ query: FiguresOriginDocument, fetchPolicy: "network-only" });
        if (!data) throw new Error("the server did not say which figures these are");
        const moment = { asOf: today(), recordedBy: data.dataVersion.changedAt };
        if (!isStale) setFreezing({ status: "frozen", moment });
      } catch {
        if (!isStale) setFreezing({ status: "failed" });
      }
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [client, isWanted, attempt]);
  return { freezing, retry: () => setAttempt((made) => made + 1) };
}
