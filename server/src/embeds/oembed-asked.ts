import type { WidgetDrawer, WidgetLink } from "./widget-drawer.ts";

/** What somebody wants to show of an address of ours: https://oembed.com. */
export interface OEmbedAsked {
  link: WidgetLink;
  /** whole address of what was asked for */
  page: string;
  /** px; infinite where nothing is said */
  mostWidth: number;
  mostHeight: number;
}

const MOST_LETTERS = 4096;

const px = (text: string | null) => (/^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : Infinity);

/** Null for an address that is none of ours, or that nothing is drawn of. */
export function oembedAsked(
  search: URLSearchParams,
  origin: string,
  pageWidget: WidgetDrawer["pageWidget"],
): OEmbedAsked | null {
  const text = search.get("url") ?? "";
  if (text.length > MOST_LETTERS || !URL.canParse(text)) return null;
  const { origin: asked, pathname, search: query } = new URL(text);
  const link = asked === new URL(origin).origin ? pageWidget(pathname + query) : null;
  if (!link) return null;
  const [mostWidth, mostHeight] = [px(search.get("maxwidth")), px(search.get("maxheight"))];
  return { link, page: `${origin}${pathname}${query}`, mostWidth, mostHeight };
}
