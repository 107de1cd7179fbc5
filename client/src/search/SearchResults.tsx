import { useEffect, useRef } from "react";
import { searchMessages } from "../i18n/search.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { SearchGroup, SearchOption } from "./search-options.ts";

export interface SearchResultsProps {
  id: string;
  groups: readonly SearchGroup[];
  current: SearchOption | null;
  optionId: (option: SearchOption) => string;
  onChoose: (option: SearchOption) => void;
}

/** The results by kind. The keyboard stays in the field above, which names the option it is at. */
export function SearchResults({ id, groups, current, optionId, onChoose }: SearchResultsProps) {
  const texts = useMessages(searchMessages);
  const active = useRef<HTMLDivElement>(null);
  const key = current?.key;
  useEffect(() => {
    if (key) active.current?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return (
    <div id={id} className="search-results" role="listbox" aria-label={texts.results}>
      {groups.map(({ key: group, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} className="search-group" role="presentation">
            {texts.groups[group]}
          </p>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the field
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={option.key}
              id={optionId(option)}
              ref={option === current ? active : undefined}
              className="search-option"
              role="option"
              aria-selected={option === current}
              onClick={() => onChoose(option)}
            >
              <span>{option.title}</span>
              <small>{option.detail}</small>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
