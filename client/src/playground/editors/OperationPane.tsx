import { QueryEditor, useDragResize, useGraphiQL, useGraphiQLActions, useMonaco } from "@graphiql/react";
import { playgroundMessages } from "../../i18n/playground.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { CopyLinkButton } from "../link/CopyLinkButton.tsx";
import { EditorTools } from "./EditorTools.tsx";
import { RunButton } from "./RunButton.tsx";

export interface OperationPaneProps {
  onRun: () => void;
}

/** What is asked: the operation, and below it its variables and headers. */
export function OperationPane({ onRun }: OperationPaneProps) {
  const texts = useMessages(playgroundMessages);
  const { prettifyEditors } = useGraphiQLActions();
  const hasVariables = useGraphiQL(({ initialVariables }) => initialVariables.trim() !== "");
  const isThere = useMonaco(({ monaco }) => monaco !== undefined);
  const { firstRef, dragBarRef, secondRef, hiddenElement, setHiddenElement } = useDragResize({
    direction: "vertical",
    defaultSizeRelation: 3,
    sizeThresholdSecond: 60,
    initiallyHidden: hasVariables ? undefined : "second",
  });
  return (
    <>
      <div className="pane-tools">
        <RunButton onRun={onRun} />
        <button type="button" className="button" onClick={prettifyEditors}>
          {texts.prettify}
        </button>
        <CopyLinkButton />
      </div>
      <section className="pane-editor" aria-label={texts.operation} ref={firstRef}>
        {isThere ? (
          <QueryEditor role="group" aria-label={texts.editOperation} />
        ) : (
          <p className="result-note">{texts.editorComing}</p>
        )}
      </section>
      <EditorTools
        dragBar={dragBarRef}
        box={secondRef}
        isHidden={hiddenElement === "second"}
        onHide={(isHidden) => setHiddenElement(isHidden ? "second" : null)}
      />
    </>
  );
}
