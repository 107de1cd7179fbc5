import { useDragResize, useGraphiQL } from "@graphiql/react";
import { useCallback, useEffect, useState } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { playgroundMessages } from "../i18n/playground.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Answers } from "./answer/answers.ts";
import { ResultPane } from "./answer/ResultPane.tsx";
import { OperationPane } from "./editors/OperationPane.tsx";
import { useEditorHabits } from "./editors/useEditorHabits.ts";
import type { SharedOperation } from "./link/shared-operation.ts";
import { useAddress } from "./link/useAddress.ts";
import { useFirstRun } from "./link/useFirstRun.ts";
import { OpenOperations } from "./OpenOperations.tsx";
import { useSampleLanguage } from "./samples/useSampleLanguage.ts";
import { SidePanel } from "./side/SidePanel.tsx";
import { type Pane, ToolRail } from "./side/ToolRail.tsx";
import { useRemembering } from "./side/useRemembering.ts";
import { graphiqlColours } from "./theme/graphiql-colours.ts";
import { useEditorTheme } from "./theme/useEditorTheme.ts";
import { useShownTheme } from "./theme/useShownTheme.ts";

export interface BenchProps {
  shared: SharedOperation;
  answers: Answers;
  hasSchemaFailed: boolean;
}

/** Tools, a side panel, and the operation beside its result. */
export function Bench({ shared, answers, hasSchemaFailed }: BenchProps) {
  const texts = useMessages(playgroundMessages);
  const locale = useLocale();
  const shown = useShownTheme();
  const [pane, setPane] = useState<Pane>("result");
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? "");
  const hasPanel = useGraphiQL(({ visiblePlugin }) => visiblePlugin !== null);
  useEffect(() => answers.inFront(tab), [answers, tab]);
  useEditorTheme(shown);
  useEditorHabits();
  useFirstRun(shared);
  useAddress(locale);
  useSampleLanguage(locale);
  useRemembering();
  const { firstRef, dragBarRef, secondRef } = useDragResize({
    direction: "horizontal",
    defaultSizeRelation: 0.75,
    storageKey: "operationFlex",
    sizeThresholdFirst: 240,
    sizeThresholdSecond: 240,
  });
  const toResult = useCallback(() => setPane("result"), []);
  return (
    <div
      className="graphiql-container bench"
      style={graphiqlColours()}
      data-pane={pane}
      data-panel={hasPanel || undefined}
    >
      <ToolRail pane={pane} onPane={setPane} />
      {hasPanel && <SidePanel onChosen={toResult} />}
      <div className="bench-main">
        <OpenOperations />
        {hasSchemaFailed && <p className="bench-failed">{texts.schemaFailed}</p>}
        <div className="bench-panes" role="tabpanel" id="open-operation" aria-label={texts.operation}>
          <div className="bench-pane bench-operation" ref={firstRef}>
            <OperationPane onRun={toResult} />
          </div>
          <div className="bench-divider" ref={dragBarRef} />
          <div className="bench-pane bench-result" ref={secondRef}>
            <ResultPane answers={answers} tab={tab} />
          </div>
        </div>
      </div>
    </div>
  );
}
