import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type AttainmentsSearch, attainmentsSearch } from "../app/attainments-search.ts";
import { attainmentsMessages } from "../i18n/attainments.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { AttainmentsSkeleton } from "../pages/attainments/AttainmentsSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { type TableSearch, tableSearch } from "./table-search.ts";
import { viewRoute } from "./view.route.tsx";
import { yearSearch } from "./year-search.ts";

export const attainmentsRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/attainments",
  validateSearch: (search: Record<string, unknown>): AttainmentsSearch & TableSearch => ({
    ...yearSearch(search),
    ...attainmentsSearch(search),
    ...tableSearch(search),
  }),
  // the columns in sight change nothing about the rows
  loaderDeps: ({ search: { columns, lang, boundaries, asOf, ...search } }) => ({
    search,
    locale: localeOf({ lang }),
    ...viewOf({ boundaries, asOf }),
  }),
  loader: async ({ context, cause, deps: { search, locale } }) => {
    const texts = attainmentsMessages.load(locale);
    const { loadAttainments } = await import("../pages/attainments/load-attainments.ts");
    const [loaded] = await Promise.all([loadAttainments(context, search, cause === "stay"), texts]);
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/attainments/AttainmentsPage.tsx"), "AttainmentsPage"),
  pendingComponent: AttainmentsSkeleton,
});
