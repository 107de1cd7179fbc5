import type { ApolloClient } from "@apollo/client";
import { type ReactNode, useCallback, useMemo } from "react";
import { type Ask, askerOf } from "../../apollo/ask.ts";
import type { ListPage } from "../../apollo/list-walk.ts";
import { ListPanel } from "../../app/ListPanel.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { SourceActualsDocument, SourceTargetsDocument } from "../../generated/documents.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { sourcesMessages } from "../../i18n/sources.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { factColumns } from "./fact-columns.tsx";
import type { StatedFact } from "./stated-fact.ts";

export interface SourceFactsProps {
  /** of the source */
  id: string;
  title: string;
  list: "targets" | "actuals";
  first: ListPage<StatedFact>;
  provinceId: string;
  actions: ReactNode;
}

const rowKey = (fact: StatedFact) => fact.id;

/** One of the two lists of what a source states. */
export function SourceFacts({ id, title, list, first, provinceId, actions }: SourceFactsProps) {
  const locale = useLocale();
  const texts = useMessages(sourcesMessages);
  const hrefs = usePageHrefs();
  const load = useCallback(
    async (after: string, client: ApolloClient) => {
      const page = await (list === "targets" ? targetsAfter : actualsAfter)(id, after, askerOf(client));
      if (!page) throw new Error("a page of the list came without its rows");
      return page;
    },
    [id, list],
  );
  return (
    <ListPanel
      title={title}
      caption={title}
      actions={actions}
      columns={useMemo(
        () => factColumns(locale, texts, hrefs, provinceId),
        [locale, texts, hrefs, provinceId],
      )}
      rowKey={rowKey}
      first={first}
      load={load}
    />
  );
}

async function targetsAfter(id: string, after: string, ask: Ask) {
  return (await ask(SourceTargetsDocument, { id, after })).source?.targets;
}

async function actualsAfter(id: string, after: string, ask: Ask) {
  return (await ask(SourceActualsDocument, { id, after })).source?.actuals;
}
