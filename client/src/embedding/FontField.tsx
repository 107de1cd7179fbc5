import { useId, useState } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { isFontName } from "./embed-choice.ts";

/** What every reader's device has, and old portals are set in. */
const COMMON_FONTS = ["Arial", "Tahoma", "Times New Roman", "Verdana", "Georgia"];

/** The font of the page around, by its name; empty is our own. */
export function FontField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const texts = useMessages(embeddingMessages);
  const id = useId();
  const [typed, setTyped] = useState(value);
  const isName = (text: string) => text === "" || isFontName(text);
  const type = (text: string) => {
    setTyped(text);
    if (isName(text.trim())) onChange(text.trim());
  };
  const isWrong = !isName(typed.trim());
  return (
    <div className="embed-field">
      <label className="control-label" htmlFor={id}>
        {texts.font}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-fonts`}
        value={typed}
        placeholder="Be Vietnam Pro"
        maxLength={40}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-mend` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      <datalist id={`${id}-fonts`}>
        {COMMON_FONTS.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isWrong && (
        <p id={`${id}-mend`} className="embed-mend">
          {texts.notFont}
        </p>
      )}
    </div>
  );
}
