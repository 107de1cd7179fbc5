import { useId } from "react";
import { dateText } from "../format/date-text.ts";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Freezing } from "./useFrozen.ts";

export interface FreezeFieldProps {
  isWanted: boolean;
  freezing: Freezing;
  /** ISO day that the figures are of */
  asOf: string | null;
  onChange: (isWanted: boolean) => void;
  onRetry: () => void;
}

/** Whether the figures stay as they are for good, and what that means. */
export function FreezeField({ isWanted, freezing, asOf, onChange, onRetry }: FreezeFieldProps) {
  const texts = useMessages(embeddingMessages);
  const locale = useLocale();
  const id = useId();
  return (
    <div>
      <label className="embed-check">
        <input
          type="checkbox"
          checked={isWanted}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {texts.freeze}
      </label>
      <p id={id} className="embed-note">
        {texts.freezeMeaning}
      </p>
      <p className="embed-note" role="status">
        {freezing.status === "asking" && texts.freezing}
        {freezing.status === "frozen" && asOf !== null && texts.frozenAt(dateText(asOf, locale))}
        {freezing.status === "failed" && (
          <>
            {texts.freezeFailed}{" "}
            <button type="button" className="embed-again" onClick={onRetry}>
              {texts.retry}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
