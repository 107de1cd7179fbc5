import { useId } from "react";
import { indicatorsMessages } from "../../i18n/indicators.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface IndicatorFilterProps {
  typed: string;
  onType: (typed: string) => void;
  /** how many are left */
  matching: number;
}

export function IndicatorFilter({ typed, onType, matching }: IndicatorFilterProps) {
  const texts = useMessages(indicatorsMessages);
  const id = useId();
  return (
    <search className="indicator-filter">
      <label className="control-label" htmlFor={id}>
        {texts.filter}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <p role="status">{typed.trim() !== "" && texts.matching(matching)}</p>
    </search>
  );
}
