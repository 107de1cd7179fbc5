import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { makeRouter } from "./routes/router.tsx";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./app/base.css";
import "./app/page.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");

const router = makeRouter();

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={router.options.context.client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
