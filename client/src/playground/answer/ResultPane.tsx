import { ResponseEditor, useGraphiQL, useMonaco } from "@graphiql/react";
import { type KeyboardEvent, useMemo, useState, useSyncExternalStore } from "react";
import { useLocale } from "../../i18n/locale-context.ts";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Answers } from "./answers.ts";
import { countText } from "./cell-text.ts";
import { ResultAsTable } from "./ResultAsTable.tsx";
import { TakeTable } from "./TakeTable.tsx";
import { tableOfAnswer } from "./table-of-answer.ts";

const views = ["table", "json"] as const;

export interface ResultPaneProps {
  answers: Answers;
  /** of the operation in front */
  tab: string;
}

/** What came back, as a table or as JSON, and the ways to take it along. */
export function ResultPane({ answers, tab }: ResultPaneProps) {
  const texts = useMessages(playgroundMessages);
  const locale = useLocale();
  const [view, setView] = useState<(typeof views)[number]>("table");
  const answered = useSyncExternalStore(answers.listen, () => answers.of(tab));
  const schema = useGraphiQL(({ schema: loaded }) => loaded);
  const isFetching = useGraphiQL((state) => state.isFetching);
  const isThere = useMonaco(({ monaco }) => monaco !== undefined);
  const seen = useMemo(() => tableOfAnswer(schema, answered), [schema, answered]);
  const table = seen && "table" in seen ? seen.table : null;
  const step = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = view === "table" ? "json" : "table";
    setView(other);
    event.currentTarget.querySelector<HTMLElement>(`#view-${other}`)?.focus();
  };
  return (
    <section className="result" aria-label={texts.result} aria-busy={isFetching}>
      <div className="pane-tools">
        <div className="view-tabs" role="tablist" aria-label={texts.views} onKeyDown={step}>
          {views.map((each) => (
            <button
              key={each}
              id={`view-${each}`}
              type="button"
              role="tab"
              aria-selected={view === each}
              aria-controls="result-view"
              tabIndex={view === each ? 0 : -1}
              onClick={() => setView(each)}
            >
              {texts[each]}
            </button>
          ))}
        </div>
        <p className="result-summary" role="status">
          {isFetching && texts.waiting}
          {!isFetching && table && texts.rows(countText(table.rows.length, locale))}
          {!isFetching && table?.mayGoOn && <small> {texts.mayGoOn}</small>}
          {!isFetching && answered && <small> {texts.took(countText(answered.took, locale))}</small>}
        </p>
        {table && answered && <TakeTable asked={answered.asked} />}
      </div>
      <div
        className="result-view"
        id="result-view"
        role="tabpanel"
        aria-labelledby={`view-${view}`}
        data-late={isFetching || undefined}
      >
        {view === "table" && <ResultAsTable answered={answered} seen={seen} onJson={() => setView("json")} />}
        {/* the editor must be there for an answer to come */}
        <div className="result-json" hidden={view !== "json"}>
          {isThere && <ResponseEditor aria-label={texts.answer} aria-live="off" />}
        </div>
      </div>
    </section>
  );
}
