import { createRoot } from "react-dom/client";
// first: it says where the editor's threads come from
import "graphiql/setup-workers/vite";
import { loadLetters } from "../theme/letters.ts";
import { sharedOperation } from "./link/shared-operation.ts";
import { Playground } from "./Playground.tsx";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "../theme/tokens.css";
import "../theme/letters.css";
import "../app/base.css";
import "../app/masthead.css";
import "../app/shell.css";
import "./playground.css";
import "./side/side-panel.css";
import "./editors/bench-panes.css";
import "./answer/result.css";
import "./narrow-and-print.css";
import "./side/doc-explorer.css";

const element = document.getElementById("root");
if (!element) throw new Error("playground.html has no element with the id root.");

// what we write into the address ourselves is no hashchange: this is another link, opened over this page
addEventListener("hashchange", ({ newURL }) => {
  if (!new URLSearchParams(new URL(newURL).hash.slice(1)).has("query")) return;
  // a page that was still opening may have written its own operation over it meanwhile
  history.replaceState(null, "", newURL);
  location.reload();
});

createRoot(element).render(<Playground shared={sharedOperation(location.href)} />);
void loadLetters();
