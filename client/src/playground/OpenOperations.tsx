import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { KeyboardEvent } from "react";
import { playgroundMessages } from "../i18n/playground.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { CloseGlyph } from "./CloseGlyph.tsx";

/** GraphiQL's word for an operation without a name. */
const UNTITLED = "<untitled>";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab for each operation somebody works on. */
export function OpenOperations() {
  const texts = useMessages(playgroundMessages);
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const { addTab, changeTab, closeTab } = useGraphiQLActions();
  const nameOf = (title: string) => (title === UNTITLED ? texts.unnamed : title);
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (activeTabIndex + by + tabs.length) % tabs.length;
    changeTab(next);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div className="open-operations">
      <div role="tablist" aria-label={texts.operations} onKeyDown={step}>
        {tabs.map(({ id, title }, place) => (
          <span
            key={id}
            className="open-operation"
            role="presentation"
            data-front={place === activeTabIndex || undefined}
          >
            <button
              type="button"
              role="tab"
              aria-selected={place === activeTabIndex}
              aria-controls="open-operation"
              tabIndex={place === activeTabIndex ? 0 : -1}
              onClick={() => changeTab(place)}
            >
              {nameOf(title)}
            </button>
          </span>
        ))}
      </div>
      {tabs.length > 1 && (
        <button
          type="button"
          className="icon-button"
          title={texts.closeOperation(nameOf(tabs[activeTabIndex]?.title ?? ""))}
          aria-label={texts.closeOperation(nameOf(tabs[activeTabIndex]?.title ?? ""))}
          onClick={() => closeTab(activeTabIndex)}
        >
          <CloseGlyph />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        title={texts.newOperation}
        aria-label={texts.newOperation}
        onClick={addTab}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M8 2v12M2 8h12" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
