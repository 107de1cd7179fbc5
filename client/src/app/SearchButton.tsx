import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { searchMessages } from "../i18n/search.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { SearchDialog } from "../search/SearchDialog.tsx";

/** Loaded when somebody is about to search, not before. */
const load = () => import("../search/SearchDialog.tsx");

const neverChanges = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
/** on the server, which does not know whom it draws for */
const isNotApple = () => false;

/** The way into the search, from anywhere by ⌘K or Ctrl-K. */
export function SearchButton() {
  const texts = useMessages(shellMessages);
  const locale = useLocale();
  const [Dialog, setDialog] = useState<typeof SearchDialog | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const hasCommandKey = useSyncExternalStore(neverChanges, isApple, isNotApple);
  // whether it comes shows when the search is opened
  const prepare = () => {
    Promise.all([load(), searchMessages.load(locale)]).catch(() => undefined);
  };
  const open = useCallback(async () => {
    try {
      const [loaded] = await Promise.all([load(), searchMessages.load(locale)]);
      setDialog(() => loaded.SearchDialog);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [locale]);
  const close = useCallback(() => setDialog(null), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      void open();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M7 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 7 1.8zM10.8 10.8l3.6 3.6" strokeWidth="1.5" />
        </svg>
        <span className="search-word">{texts.search}</span>
        <span className="search-key" aria-hidden="true">
          {hasCommandKey ? "⌘K" : "Ctrl K"}
        </span>
      </button>
      <span role="status" className="search-failed">
        {hasFailed && texts.searchFailed}
      </span>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
