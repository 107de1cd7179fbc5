import { createRoute } from "@tanstack/react-router";
import { viewOf } from "../view/figures-view.ts";
import { viewRoute } from "./view.route.tsx";

/** What a list of comparisons can be narrowed to: the same however far it is, and so not asked for with each filter. */
export const attainmentsChoicesRoute = createRoute({
  getParentRoute: () => viewRoute,
  id: "choices",
  loaderDeps: ({ search }) => viewOf(search),
  loader: async ({ context }) => {
    const { loadChoices } = await import("../pages/attainments/load-attainments.ts");
    return loadChoices(context);
  },
});
