import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { searchMessages } from "../i18n/search.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { SearchResults } from "./SearchResults.tsx";
import { type SearchOption, searchGroups } from "./search-options.ts";
import { useOpenTarget } from "./useOpenTarget.ts";
import { useSearch } from "./useSearch.ts";
import "./search.css";

/** Steps through the list, from either end to the other. */
const steps: Record<string, (active: number, count: number) => number> = {
  ArrowDown: (active, count) => (active + 1) % count,
  ArrowUp: (active, count) => (active - 1 + count) % count,
};

/** Finds provinces, indicators and sources, with or without diacritics: type, choose with the arrows, enter. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const locale = useLocale();
  const texts = useMessages(searchMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const state = useSearch(typed);
  const open = useOpenTarget();
  const router = useRouter();
  const groups = state.status === "found" ? searchGroups(state.data, state.typed, locale, texts) : [];
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(active, options.length - 1)];
  const optionId = (option: SearchOption) => `${listId}-${option.key.replaceAll(/[^\w-]/g, "-")}`;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  // a page that was opened another way, as by the browser's own keys, is not to be covered
  useEffect(() => router.subscribe("onBeforeNavigate", onClose), [router, onClose]);

  const choose = (option: SearchOption) => {
    dialog.current?.close();
    open(option.target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      setActive(step(Math.min(active, options.length - 1), options.length));
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      choose(current);
    }
  };
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog ref={dialog} className="search" aria-label={texts.search} onClose={onClose} onClick={onBackdrop}>
      <div className="search-body">
        <div className="search-field">
          <input
            type="text"
            enterKeyHint="search"
            role="combobox"
            aria-label={texts.label}
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={current && optionId(current)}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            placeholder={texts.label}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {texts.close}
          </button>
        </div>
        <SearchResults
          id={listId}
          groups={groups}
          current={current ?? null}
          optionId={optionId}
          onChoose={choose}
        />
        <p className="search-status" role="status">
          {texts.status(state.status, options.length)}
        </p>
      </div>
    </dialog>
  );
}
