import type { Locale } from "@doichieu/schema/vocabulary";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { samplesIn } from "./samples.ts";

/** A sample that stands in the editor as it came changes its language with the page. */
export function useSampleLanguage(locale: Locale): void {
  const { run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const known = useRef(locale);
  useEffect(() => {
    const before = known.current;
    known.current = locale;
    if (before === locale || !queryEditor) return;
    const text = queryEditor.getValue();
    const sample = samplesIn(before).find(({ query }) => query === text);
    const other = samplesIn(locale).find(({ id }) => id === sample?.id);
    if (!other) return;
    queryEditor.setValue(other.query);
    run();
  }, [locale, queryEditor, run]);
}
