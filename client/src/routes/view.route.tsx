import { createRoute } from "@tanstack/react-router";
import { viewOf } from "../view/figures-view.ts";
import { rootRoute } from "./root.route.tsx";

/** Around every page that shows figures by boundaries and day. */
export const viewRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "view",
  beforeLoad: ({ search }) => ({ view: viewOf(search) }),
});
