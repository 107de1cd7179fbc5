import { ApolloProvider } from "@apollo/client/react";
import { createRoute, Outlet } from "@tanstack/react-router";
import { viewOf } from "../view/figures-view.ts";
import { rootRoute } from "./root.route.tsx";

/** Around every page that shows figures by boundaries and day: its loaders and components share that view's cache. */
export const viewRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "view",
  beforeLoad: ({ context: { clients }, search }) => {
    const view = viewOf(search);
    return { view, ...clients.of(view) };
  },
  component: ViewPage,
});

function ViewPage() {
  const { client } = viewRoute.useRouteContext();
  return (
    <ApolloProvider client={client}>
      <Outlet />
    </ApolloProvider>
  );
}
