import { useEffect, useState } from "react";

/** What a widget says of itself as data. */
export type WidgetFacts =
  | { status: "loading" }
  | {
      status: "known";
      /** of what and when */
      about: string;
      /** the finding */
      title: string;
      /** whole address of the page that has it all */
      page: string | null;
    }
  /** drawn all the same, with what to mend */
  | { status: "refused" }
  /** a private server draws for who shows a token */
  | { status: "locked" }
  | { status: "failed" };

async function askFacts(href: string, signal: AbortSignal): Promise<WidgetFacts> {
  const answer = await fetch(href, { signal });
  if (answer.status === 400) return { status: "refused" };
  if (answer.status === 401) return { status: "locked" };
  if (!answer.ok) return { status: "failed" };
  const { about, title, page } = await answer.json();
  return { status: "known", about, title, page };
}

/** Asks the widget itself; what was known stays until the next answer is there. */
export function useWidgetFacts(href: string): WidgetFacts {
  const [facts, setFacts] = useState<WidgetFacts>({ status: "loading" });
  useEffect(() => {
    const asking = new AbortController();
    askFacts(href, asking.signal).then(setFacts, () => {
      if (!asking.signal.aborted) setFacts({ status: "failed" });
    });
    return () => asking.abort();
  }, [href]);
  return facts;
}
