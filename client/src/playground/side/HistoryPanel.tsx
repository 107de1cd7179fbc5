import type { GraphiQLPlugin } from "@graphiql/react";
import { useSyncExternalStore } from "react";
import { useLocale } from "../../i18n/locale-context.ts";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { forgetAll, onHistory, remembered } from "./history.ts";
import { useOpenOperation } from "./useOpenOperation.ts";

const language = { VI: "vi-VN", EN: "en-GB" } as const;

/** What was run on this device, the latest first. */
function HistoryPanel() {
  const texts = useMessages(playgroundMessages);
  const locale = useLocale();
  const open = useOpenOperation();
  const runs = useSyncExternalStore(onHistory, remembered);
  const time = new Intl.DateTimeFormat(language[locale], { dateStyle: "short", timeStyle: "short" });
  if (runs.length === 0) return <p className="side-note">{texts.historyEmpty}</p>;
  return (
    <>
      <ul className="samples">
        {runs.map(({ query, variables, name, at }) => (
          <li key={`${variables}\n${query}`}>
            <button type="button" onClick={() => open(query, variables)}>
              <strong>{name || texts.unnamed}</strong>
              <span>
                <time dateTime={at}>{time.format(new Date(at))}</time>
                {variables.trim() && <code> {variables.replaceAll(/\s+/g, " ")}</code>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={forgetAll}>
        {texts.historyClear}
      </button>
    </>
  );
}

function HistoryIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3.2 7A7.3 7.3 0 1 1 2.7 10M3 3v4h4M10 5.5V10l3 2" strokeWidth="1.5" />
    </svg>
  );
}

export const HISTORY_PANEL: GraphiQLPlugin = {
  title: "History",
  content: HistoryPanel,
  icon: HistoryIcon,
};
