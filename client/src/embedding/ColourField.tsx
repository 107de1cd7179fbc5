import { useId, useState } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { colourOf } from "./embed-choice.ts";

export interface ColourFieldProps {
  label: string;
  /** six digits; empty: our own */
  value: string;
  /** what the palette starts from where there is none: "#1f6394" */
  usual: string;
  isDisabled?: boolean;
  onChange: (value: string) => void;
}

/** A colour, typed as a style guide writes it or taken from the browser's palette; empty is our own. */
export function ColourField({ label, value, usual, isDisabled, onChange }: ColourFieldProps) {
  const texts = useMessages(embeddingMessages);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isColour = (text: string) => text.trim() === "" || colourOf(text) !== null;
  const type = (text: string) => {
    setTyped(text);
    if (isColour(text)) onChange(colourOf(text) ?? "");
  };
  const isWrong = typed !== null && !isColour(typed);
  return (
    <div className="embed-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <div className="embed-colour">
        <input
          type="color"
          aria-label={texts.pick(label)}
          value={value ? `#${value}` : usual}
          disabled={isDisabled}
          onChange={(event) => type(event.target.value)}
        />
        <input
          id={id}
          type="text"
          value={typed ?? value}
          placeholder={texts.ownColour}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          disabled={isDisabled}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-mend` : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped((last) => (last !== null && isColour(last) ? null : last))}
        />
      </div>
      {isWrong && (
        <p id={`${id}-mend`} className="embed-mend">
          {texts.notColour}
        </p>
      )}
    </div>
  );
}
