import type { TableRefusal } from "@doichieu/schema/tables";
import { useGraphiQL } from "@graphiql/react";
import { playgroundMessages } from "../../i18n/playground.ts";
import type { PlaygroundTexts } from "../../i18n/playground.vi.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { writes } from "../link/operations-of.ts";
import { AnswerErrors } from "./AnswerErrors.tsx";
import { AnswerGrid } from "./AnswerGrid.tsx";
import type { Answered } from "./answered.ts";
import type { SeenAsTable } from "./table-of-answer.ts";

export interface ResultAsTableProps {
  answered: Answered | null;
  seen: SeenAsTable | null;
  onJson: () => void;
}

/** The table that an answer makes; else what stands in its way and how to mend it. */
export function ResultAsTable({ answered, seen, onJson }: ResultAsTableProps) {
  const texts = useMessages(playgroundMessages);
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? "");
  if (!answered) return <p className="result-note">{writes(text) ? texts.writesFirst : texts.nothingYet}</p>;
  const { errors } = answered.answer;
  return (
    <>
      {errors && errors.length > 0 && <AnswerErrors errors={errors} />}
      {seen && "refusal" in seen && (
        <div className="result-note">
          <h2>{texts.noTable}</h2>
          <p>
            {howToMend(seen.refusal, texts)} <code>{seen.refusal.code}</code>
          </p>
          <button type="button" className="button" onClick={onJson}>
            {texts.seeJson}
          </button>
        </div>
      )}
      {seen && "table" in seen && seen.table.rows.length === 0 && (
        <p className="result-note">{texts.noRows}</p>
      )}
      {seen && "table" in seen && seen.table.rows.length > 0 && (
        <AnswerGrid table={seen.table} caption={texts.table} />
      )}
    </>
  );
}

function howToMend({ code, paths }: TableRefusal, texts: PlaygroundTexts): string {
  const named = paths.join(", ");
  if (code === "NO_LIST") return texts.noList;
  return code === "MANY_LISTS" ? texts.manyLists(named) : texts.nestedList(named);
}
