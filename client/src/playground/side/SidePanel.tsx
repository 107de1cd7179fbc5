import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { CloseGlyph } from "../CloseGlyph.tsx";
import { ChosenContext } from "./chosen-context.ts";
import { panelName } from "./panel-name.ts";

export interface SidePanelProps {
  /** an operation was taken out of it */
  onChosen: () => void;
}

/** The panel that the rail has opened. */
export function SidePanel({ onChosen }: SidePanelProps) {
  const texts = useMessages(playgroundMessages);
  const panel = useGraphiQL(({ visiblePlugin }) => visiblePlugin);
  const { setVisiblePlugin } = useGraphiQLActions();
  if (!panel) return null;
  const { long, lang } = panelName(panel);
  const title = texts[long];
  const Content = panel.content;
  return (
    <aside className="side-panel" aria-label={title}>
      <div className="side-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          title={texts.closePanel}
          aria-label={texts.closePanel}
          onClick={() => setVisiblePlugin(null)}
        >
          <CloseGlyph />
        </button>
      </div>
      <ChosenContext value={onChosen}>
        <div lang={lang}>
          <Content />
        </div>
      </ChosenContext>
    </aside>
  );
}
