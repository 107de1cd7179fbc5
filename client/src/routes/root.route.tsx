import type { ApolloClient } from "@apollo/client";
import type { createQueryPreloader } from "@apollo/client/react";
import { createRootRouteWithContext, Outlet, retainSearchParams } from "@tanstack/react-router";
import { NotFoundPanel } from "../app/NotFoundPanel.tsx";
import { Shell } from "../app/Shell.tsx";
import { LocaleContext } from "../i18n/locale-context.ts";

/** What loaders work with. */
export interface RouterContext {
  client: ApolloClient;
  preloadQuery: ReturnType<typeof createQueryPreloader>;
}

/** The language goes along from page to page; an address without it is Vietnamese. */
export interface RootSearch {
  lang?: "en";
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): RootSearch =>
    search.lang === "en" ? { lang: "en" } : {},
  search: { middlewares: [retainSearchParams(["lang"])] },
  component: RootPage,
  notFoundComponent: NotFoundPanel,
});

function RootPage() {
  const { lang } = rootRoute.useSearch();
  return (
    <LocaleContext value={lang === "en" ? "EN" : "VI"}>
      <Shell>
        <Outlet />
      </Shell>
    </LocaleContext>
  );
}
