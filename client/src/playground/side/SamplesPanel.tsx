import { type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";
import { useLocale } from "../../i18n/locale-context.ts";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { samplesIn } from "../samples/samples.ts";
import { useOpenOperation } from "./useOpenOperation.ts";

/** Questions that the figures answer, each with its operation. */
function SamplesPanel() {
  const texts = useMessages(playgroundMessages);
  const locale = useLocale();
  const open = useOpenOperation();
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <>
      <p className="side-note">{texts.samplesNote}</p>
      <ul className="samples">
        {samplesIn(locale).map(({ id, title, question, query }) => (
          <li key={id}>
            <button type="button" aria-current={text === query || undefined} onClick={() => open(query, "")}>
              <strong>{title}</strong>
              <span>{question}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function SamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3 4h14M3 8h9M3 12h14M3 16h7" strokeWidth="1.5" />
    </svg>
  );
}

export const SAMPLES_PANEL: GraphiQLPlugin = {
  title: "Samples",
  content: SamplesPanel,
  icon: SamplesIcon,
};
