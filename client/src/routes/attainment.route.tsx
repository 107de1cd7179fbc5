import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { attainmentMessages } from "../i18n/attainment.ts";
import { attainmentCourseMessages } from "../i18n/attainment-course.ts";
import { localeOf } from "../i18n/locale-of.ts";
import { AttainmentSkeleton } from "../pages/attainment/AttainmentSkeleton.tsx";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

export const attainmentRoute = createRoute({
  getParentRoute: () => viewRoute,
  path: "/attainments/$id",
  // the explanation's sentences come from the server, in the language of the page
  loaderDeps: ({ search }) => ({ locale: localeOf(search), ...viewOf(search) }),
  loader: async ({ context, params: { id }, deps: { locale } }) => {
    const texts = [attainmentMessages.load(locale), attainmentCourseMessages.load(locale)];
    const { loadAttainment } = await import("./attainment.loader.ts");
    const [loaded] = await Promise.all([loadAttainment(context, id, locale), ...texts]);
    if (!loaded) throw notFound();
    return loaded;
  },
  component: lazyRouteComponent(() => import("../pages/attainment/AttainmentPage.tsx"), "AttainmentPage"),
  pendingComponent: AttainmentSkeleton,
});
