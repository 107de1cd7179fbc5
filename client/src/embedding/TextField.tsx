import { useId } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";

export interface TextFieldProps {
  value: string;
  isOwn: boolean;
  /** null: the widget's own words again */
  onChange: (typed: string | null) => void;
}

/** What a widget is called, and what it says to those who do not see it. */
export function TextField({ value, isOwn, onChange }: TextFieldProps) {
  const texts = useMessages(embeddingMessages);
  const id = useId();
  return (
    <div className="embed-field">
      <label className="control-label" htmlFor={id}>
        {texts.text}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={500}
        value={value}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-meaning`} className="embed-note">
        {texts.textMeaning}{" "}
        {isOwn && (
          <button type="button" className="embed-again" onClick={() => onChange(null)}>
            {texts.usualText}
          </button>
        )}
      </p>
    </div>
  );
}
