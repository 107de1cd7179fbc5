import { ApolloProvider } from "@apollo/client/react";
import { type AnyRouter, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { type FirstWidth, FirstWidthContext } from "../ui/first-width.ts";

interface ApplicationProps {
  router: AnyRouter;
  firstWidth: FirstWidth;
}

/** The whole application: the same on the server, which draws its first picture, and in the browser, which takes it over. */
export function Application({ router, firstWidth }: ApplicationProps) {
  return (
    <StrictMode>
      <FirstWidthContext value={firstWidth}>
        <ApolloProvider client={router.options.context.client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </FirstWidthContext>
    </StrictMode>
  );
}
