import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { panelName } from "./panel-name.ts";

const panes = ["operation", "result"] as const;

/** Of the two panes, the one that a narrow screen shows. */
export type Pane = (typeof panes)[number];

export interface ToolRailProps {
  pane: Pane;
  onPane: (pane: Pane) => void;
}

/** The side panels; on a narrow screen, where one thing is seen at a time, the two panes with them. */
export function ToolRail({ pane, onPane }: ToolRailProps) {
  const texts = useMessages(playgroundMessages);
  const { plugins, visiblePlugin } = useGraphiQL(pick("plugins", "visiblePlugin"));
  const { setVisiblePlugin } = useGraphiQLActions();
  return (
    <nav className="tool-rail" aria-label={texts.tools}>
      {plugins.map((plugin) => {
        const isOpen = plugin === visiblePlugin;
        return (
          <button
            key={plugin.title}
            type="button"
            aria-expanded={isOpen}
            onClick={() => setVisiblePlugin(isOpen ? null : plugin)}
          >
            <span aria-hidden="true">
              <plugin.icon />
            </span>
            {texts[panelName(plugin).short]}
          </button>
        );
      })}
      {panes.map((each) => (
        <button
          key={each}
          type="button"
          className="pane-switch"
          aria-pressed={!visiblePlugin && pane === each}
          onClick={() => {
            setVisiblePlugin(null);
            onPane(each);
          }}
        >
          {texts[each]}
        </button>
      ))}
    </nav>
  );
}
