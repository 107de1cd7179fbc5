import type { Ask } from "../apollo/ask.ts";
import type { FiguresView } from "../view/figures-view.ts";

/**
 * What loaders work with. A route imports its loader when it is opened, so that nobody carries the documents of pages
 * they do not read; the server names the file in the page's HTML (scripts/page-files.ts), so that it is no detour.
 */
export interface LoadContext {
  ask: Ask;
  view: FiguresView;
}
