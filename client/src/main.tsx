import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { makeRouter } from "./routes/router.tsx";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./app/base.css";
import "./app/page.css";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no element with the id root.");

/** ms that the outline stands before it gives way to the page's own skeleton */
const PATIENCE = 1000;

const router = makeRouter();
const root = createRoot(element);
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));

// the outline in index.html stays in sight until the first page can be drawn
await Promise.race([router.load(), patience]);
// as a transition: drawn in pauses, so that the browser answers meanwhile
startTransition(() =>
  root.render(
    <StrictMode>
      <ApolloProvider client={router.options.context.client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </StrictMode>,
  ),
);
