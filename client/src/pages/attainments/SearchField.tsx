import { useEffect, useId, useState } from "react";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** ms after the last key: a word is typed letter by letter, and each would be a search */
const SETTLED = 350;
/** letters the server takes */
const LONGEST = 100;

/** Words of a province, an indicator or a sector; the list follows when the typing rests. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const texts = useMessages(attainmentsMessages);
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // an address that changed by itself, as by the way back, is what is searched for now
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), SETTLED);
    return () => clearTimeout(timer);
  }, [wanted, value, onChange]);
  return (
    <div className="search-field-plain">
      <label className="control-label" htmlFor={id}>
        {texts.search}
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={texts.searchHint}
        autoComplete="off"
        spellCheck={false}
        data-chosen={value !== "" || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && wanted !== value) onChange(wanted);
        }}
      />
    </div>
  );
}
