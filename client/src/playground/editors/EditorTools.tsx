import { HeaderEditor, VariableEditor } from "@graphiql/react";
import { type RefObject, useState } from "react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface EditorToolsProps {
  dragBar: RefObject<HTMLDivElement | null>;
  box: RefObject<HTMLDivElement | null>;
  isHidden: boolean;
  onHide: (isHidden: boolean) => void;
}

const tools = ["variables", "headers"] as const;

/** What goes with an operation: its variables, and headers such as a token. */
export function EditorTools({ dragBar, box, isHidden, onHide }: EditorToolsProps) {
  const texts = useMessages(playgroundMessages);
  const [tool, setTool] = useState<(typeof tools)[number]>("variables");
  const toggle = isHidden ? texts.showTools : texts.hideTools;
  return (
    <>
      <div className="editor-tools" ref={dragBar}>
        {tools.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={!isHidden && tool === each}
            onClick={() => {
              setTool(each);
              onHide(false);
            }}
          >
            {texts[each]}
          </button>
        ))}
        <button
          type="button"
          className="icon-button"
          title={toggle}
          aria-label={toggle}
          aria-expanded={!isHidden}
          onClick={() => onHide(!isHidden)}
        >
          <svg
            viewBox="0 0 16 16"
            width="12"
            height="12"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d={isHidden ? "M3 10.5l5-5 5 5" : "M3 5.5l5 5 5-5"} strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      {/* hidden, it must not be reached by the Tab key */}
      <div className="editor-tool" ref={box} inert={isHidden} data-hidden={isHidden || undefined}>
        {tool === "headers" && <p className="editor-note">{texts.headersNote}</p>}
        <div className="editor-box">
          <VariableEditor
            role="group"
            aria-label={texts.editVariables}
            className={tool === "variables" ? "" : "hidden"}
          />
          <HeaderEditor
            role="group"
            aria-label={texts.editHeaders}
            className={tool === "headers" ? "" : "hidden"}
          />
        </div>
      </div>
    </>
  );
}
