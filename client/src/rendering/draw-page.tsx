import { createMemoryHistory } from "@tanstack/react-router";
import type { DocumentNode } from "graphql";
import { prerender } from "react-dom/static";
import type { Ask } from "../apollo/ask.ts";
import { makeFiguresOrigin } from "../apollo/figures-origin.ts";
import { makeRouter } from "../routes/router.tsx";
import { Application } from "./Application.tsx";
import { type DrawnPage, recorded } from "./drawn-page.ts";

/** px of the column on a common phone, 360 wide */
const PHONE_COLUMN = 328;

export interface PageAsked {
  /** path and search */
  address: string;
  isPhone: boolean;
  /** answers a query with its data; rejects where the answer has errors */
  answer: (
    query: DocumentNode,
    variables: Record<string, unknown>,
  ) => Promise<{ data: unknown; extensions?: Record<string, unknown> }>;
  /** told of what could not be drawn; the browser tries it again */
  onFault: (error: unknown) => void;
}

export interface PageDrawing {
  status: 200 | 404;
  title: string;
  /** what stands in the element "root" */
  html: string;
  /** JSON for the element "drawn-page" */
  state: string;
}

/** A page as its reader first sees it; null where the browser has to find out what there is to see, as with a redirect. */
export async function drawPage({
  address,
  isPhone,
  answer,
  onFault,
}: PageAsked): Promise<PageDrawing | null> {
  const origin = makeFiguresOrigin();
  const answers: DrawnPage["answers"] = {};
  const ask: Ask = async (query, variables) => {
    const { data, extensions } = await answer(query, variables);
    origin.note(extensions);
    return data as never;
  };
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = makeRouter({ origin, asking: () => recorded(ask, answers), history });
  await router.load();
  const { matches, resolvedLocation } = router.state;
  const isFailed = matches.some(({ status }) => status === "error");
  // nothing is resolved where a loader leads elsewhere
  if (!resolvedLocation || isFailed) return null;
  const firstWidth = isPhone ? PHONE_COLUMN : undefined;
  const application = <Application router={router} firstWidth={{ px: firstWidth, wasDrawn: () => false }} />;
  // all in one piece and in its place: pieces that follow later would need a script written into the page
  const { prelude } = await prerender(application, { onError: onFault, progressiveChunkSize: Infinity });
  const drawn = await new Response(prelude).text();
  const [, title = "", html = drawn] = /^<title>([^<]*)<\/title>(.*)$/s.exec(drawn) ?? [];
  // as NotFoundPanel writes it; text of a page has no such bracket
  const isFound = !html.includes("<section data-not-found");
  const state: DrawnPage = { answers, isGenerated: origin.isGenerated(), firstWidth };
  return { status: isFound ? 200 : 404, title, html, state: JSON.stringify(state) };
}
