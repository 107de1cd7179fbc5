import { useEffect, useState } from "react";
import { copyText } from "./copy-text.ts";

/** ms that it stays said */
const SAID = 4000;

export interface Copied {
  outcome: "done" | "failed" | null;
  copy: (text: string) => Promise<void>;
}

/** Copies a text, and knows for a while how that went. */
export function useCopied(): Copied {
  const [outcome, setOutcome] = useState<Copied["outcome"]>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SAID);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (text: string) =>
    copyText(Promise.resolve(text)).then(
      () => setOutcome("done"),
      () => setOutcome("failed"),
    );
  return { outcome, copy };
}
