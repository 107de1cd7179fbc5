import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { searchMessages } from "../i18n/search.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Loaded when somebody is about to search, not before. */
const load = () => import("../search/SearchDialog.tsx");
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The way into the search, from anywhere by ⌘K or Ctrl-K. */
export function SearchButton() {
  const texts = useMessages(shellMessages);
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  // whether it comes shows when the search is opened
  const prepare = () => {
    Promise.all([load(), searchMessages.load(locale)]).catch(() => undefined);
  };
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M7 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 7 1.8zM10.8 10.8l3.6 3.6" strokeWidth="1.5" />
        </svg>
        <span className="search-word">{texts.search}</span>
        <span className="search-key" aria-hidden="true">
          {isApple ? "⌘K" : "Ctrl K"}
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
