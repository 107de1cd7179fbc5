import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { DocumentNode } from "graphql";
import type { Answer } from "../graphql/in-process.ts";

/** What the client's build for the server draws: client/src/rendering/draw-page.tsx. */
export interface PageAsked {
  address: string;
  isPhone: boolean;
  answer: (query: DocumentNode, variables: Record<string, unknown>) => Promise<Answer>;
  onFault: (error: unknown) => void;
}

export interface PageDrawing {
  status: 200 | 404;
  title: string;
  /** what stands in the element "root" */
  html: string;
  /** JSON that the browser takes the page over with */
  state: string;
}

export type DrawPage = (asked: PageAsked) => Promise<PageDrawing | null>;

export interface DrawingLimits {
  /** pages under way at once; who comes then draws the page in the browser, which costs us less */
  mostAtOnce: number;
  /** ms that a reader waits at most for a page with figures before the frame is sent without */
  patience: number;
}

const LIMITS: DrawingLimits = { mostAtOnce: 8, patience: 2000 };

/**
 * Draws pages as far as there is time and room for it; null means: let the browser do it.
 * @param file the client's build for the server; without it no page is drawn
 */
export async function pageDrawer(
  file: string | undefined,
  { mostAtOnce, patience }: DrawingLimits = LIMITS,
): Promise<DrawPage> {
  if (!(file && existsSync(file))) return () => Promise.resolve(null);
  const { drawPage }: { drawPage: DrawPage } = await import(pathToFileURL(file).href);
  let underWay = 0;
  const drawn = async (asked: PageAsked) => {
    underWay += 1;
    try {
      return await drawPage(asked);
    } catch (error) {
      asked.onFault(error);
      return null;
    } finally {
      underWay -= 1;
    }
  };
  return async (asked) => {
    if (underWay >= mostAtOnce) return null;
    const enough = new AbortController();
    const waited = setTimeout(patience, null, { signal: enough.signal }).catch(() => null);
    const drawing = await Promise.race([drawn(asked), waited]);
    enough.abort();
    return drawing;
  };
}
