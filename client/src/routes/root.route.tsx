import type { ApolloClient } from "@apollo/client";
import { createRootRouteWithContext, Outlet, retainSearchParams } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import type { Ask } from "../apollo/ask.ts";
import type { FiguresOrigin } from "../apollo/figures-origin.ts";
import { NotFoundPanel } from "../app/NotFoundPanel.tsx";
import { Shell } from "../app/Shell.tsx";
import { LocaleContext } from "../i18n/locale-context.ts";
import { type LanguageSearch, localeOf } from "../i18n/locale-of.ts";
import { type ViewSearch, viewOf, viewSearch } from "../view/figures-view.ts";
import { FiguresViewContext } from "../view/figures-view-context.ts";

/** What loaders work with. */
export interface RouterContext {
  client: ApolloClient;
  ask: Ask;
  origin: FiguresOrigin;
}

/** Language and view go along from page to page. */
export type RootSearch = ViewSearch & LanguageSearch;

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): RootSearch => ({
    ...(search.lang === "en" && { lang: "en" }),
    ...viewSearch(search),
  }),
  search: { middlewares: [retainSearchParams(["lang", "boundaries", "asOf"])] },
  component: RootPage,
  notFoundComponent: NotFoundPanel,
});

/** The same element for ever: only what listens to the address is drawn when it changes. */
const page = (
  <Shell>
    <Outlet />
  </Shell>
);

/** Another language or view is drawn in pauses, together with the figures in it: see app/PageContent.tsx. */
function RootPage() {
  const locale = useDeferredValue(rootRoute.useSearch({ select: localeOf }));
  const view = useDeferredValue(rootRoute.useSearch({ select: viewOf, structuralSharing: true }));
  return (
    <LocaleContext value={locale}>
      <FiguresViewContext value={view}>{page}</FiguresViewContext>
    </LocaleContext>
  );
}
