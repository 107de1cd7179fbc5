import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { makeFiguresOrigin } from "./apollo/figures-origin.ts";
import { Application } from "./rendering/Application.tsx";
import { DRAWN_PAGE_ID, type DrawnPage, replayed } from "./rendering/drawn-page.ts";
import { makeRouter } from "./routes/router.tsx";
import { loadLetters } from "./theme/letters.ts";
import "./theme/tokens.css";
import "./theme/letters.css";
import "./app/base.css";
import "./app/page.css";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no element with the id root.");

/** ms that the outline stands before it gives way to the page's own skeleton */
const PATIENCE = 1000;

const state = document.getElementById(DRAWN_PAGE_ID)?.textContent;
const drawn: DrawnPage | null = state ? JSON.parse(state) : null;
const origin = makeFiguresOrigin();
origin.note({ generated: drawn?.isGenerated });
const router = makeRouter({
  origin,
  asking: (ask) => (drawn ? replayed(ask, drawn.answers) : ask),
  isDrawn: drawn !== null,
});
const there = new WeakSet(drawn ? element.querySelectorAll("*") : []);
const firstWidth = {
  px: drawn?.firstWidth,
  column: drawn?.firstWidth && document.getElementById("content")?.clientWidth,
  wasDrawn: (each: Element) => there.has(each),
};
const application = <Application router={router} firstWidth={firstWidth} />;

/** Lets the browser answer its reader between two pieces of work. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** As a transition: drawn, or taken over, in pauses, so that the browser answers meanwhile. */
async function start(root: HTMLElement): Promise<void> {
  if (drawn) {
    // the router's parts stand as on the server
    router.ssr = { manifest: undefined };
    await breath();
    // what the server drew stays in sight until the page's own code is there to take it over
    await router.load();
    await breath();
    startTransition(() => void hydrateRoot(root, application));
    return;
  }
  // the outline in index.html stays in sight until the first page can be drawn
  await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  startTransition(() => createRoot(root).render(application));
}

// not awaited: a page's own scripts import this one, and would wait for it while it waits for them
void start(element);
void loadLetters();
