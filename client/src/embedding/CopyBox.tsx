import { useId } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useCopied } from "../ui/table/useCopied.ts";

export interface CopyBoxProps {
  label: string;
  text: string;
  /** lines in sight */
  rows: number;
}

/** A text to take away: by a button, or selected by hand. */
export function CopyBox({ label, text, rows }: CopyBoxProps) {
  const texts = useMessages(embeddingMessages);
  const id = useId();
  const { outcome, copy } = useCopied();
  return (
    <div className="copy-box">
      <div className="copy-line">
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
        <span role="status">
          {outcome === "done" && texts.copied}
          {outcome === "failed" && texts.copyFailed}
        </span>
        <button
          type="button"
          className="button"
          aria-label={`${texts.copy}: ${label}`}
          onClick={() => void copy(text)}
        >
          {texts.copy}
        </button>
      </div>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
