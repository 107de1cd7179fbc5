import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { GraphiQLProvider } from "@graphiql/react";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { makeFiguresOrigin } from "../apollo/figures-origin.ts";
import { LocaleContext } from "../i18n/locale-context.ts";
import { playgroundMessages } from "../i18n/playground.ts";
import { shellMessages } from "../i18n/shell.ts";
import { makeAnswers } from "./answer/answers.ts";
import { Bench } from "./Bench.tsx";
import type { SharedOperation } from "./link/shared-operation.ts";
import { PlaygroundMasthead } from "./PlaygroundMasthead.tsx";
import { samplesIn } from "./samples/samples.ts";
import { HISTORY_PANEL } from "./side/HistoryPanel.tsx";
import { SAMPLES_PANEL } from "./side/SamplesPanel.tsx";
import { editorThemes } from "./theme/editor-theme.ts";
import { useSchema } from "./useSchema.ts";

const PANELS = [SAMPLES_PANEL, DOC_EXPLORER_PLUGIN, HISTORY_PANEL];

/** On a narrow screen the side panel would cover what a visitor came for. */
const HAS_ROOM = "(min-width: 1100px)";

export interface PlaygroundProps {
  shared: SharedOperation;
}

/** The page: our frame, and in it GraphiQL's editors with our tools around them. */
export function Playground({ shared }: PlaygroundProps) {
  const [locale, setLocale] = useState(shared.locale);
  const [origin] = useState(makeFiguresOrigin);
  const [answers] = useState(() => makeAnswers(origin));
  const isGenerated = useSyncExternalStore(origin.subscribe, origin.isGenerated);
  const schema = useSchema();
  const texts = playgroundMessages[locale];
  useEffect(() => {
    document.documentElement.lang = locale === "VI" ? "vi" : "en";
    document.title = shellMessages[locale].titleOf(texts.title);
  }, [locale, texts]);
  const firstPanel = useMemo(() => (matchMedia(HAS_ROOM).matches ? SAMPLES_PANEL : undefined), []);
  const firstSample = useMemo(() => samplesIn(shared.locale)[0]?.query, [shared.locale]);
  const isLinked = shared.query !== null;
  return (
    <LocaleContext value={locale}>
      <div className="sheet playground-sheet">
        <a className="skip-link" href="#content">
          {shellMessages[locale].skipToContent}
        </a>
        <PlaygroundMasthead onLocale={setLocale} />
        <main id="content" tabIndex={-1}>
          {isGenerated && (
            <p className="generated-banner" role="note">
              {shellMessages[locale].generated}
            </p>
          )}
          <div className="playground-title">
            <h1>{texts.title}</h1>
            <p>{texts.lede}</p>
          </div>
          <GraphiQLProvider
            fetcher={answers.ask}
            schema={schema.schema}
            // it is our own server's
            dangerouslyAssumeSchemaIsValid
            plugins={PANELS}
            referencePlugin={DOC_EXPLORER_PLUGIN}
            visiblePlugin={firstPanel}
            editorTheme={editorThemes}
            defaultQuery={firstSample}
            initialQuery={shared.query ?? undefined}
            initialVariables={isLinked ? shared.variables : undefined}
            // a token is never stored, and no link brings one
            initialHeaders=""
            shouldPersistHeaders={false}
          >
            <DocExplorerStore>
              <Bench shared={shared} answers={answers} hasSchemaFailed={schema.hasFailed} />
            </DocExplorerStore>
          </GraphiQLProvider>
        </main>
      </div>
    </LocaleContext>
  );
}
