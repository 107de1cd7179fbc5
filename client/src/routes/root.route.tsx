import type { ApolloClient } from "@apollo/client";
import { createRootRouteWithContext, Outlet, retainSearchParams } from "@tanstack/react-router";
import type { Ask } from "../apollo/ask.ts";
import type { FiguresOrigin } from "../apollo/figures-origin.ts";
import { NotFoundPanel } from "../app/NotFoundPanel.tsx";
import { Shell } from "../app/Shell.tsx";
import { LocaleContext } from "../i18n/locale-context.ts";
import { type LanguageSearch, localeOf } from "../i18n/locale-of.ts";
import { type ViewSearch, viewSearch } from "../view/figures-view.ts";

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

function RootPage() {
  const locale = localeOf(rootRoute.useSearch());
  return (
    <LocaleContext value={locale}>
      <Shell>
        <Outlet />
      </Shell>
    </LocaleContext>
  );
}
