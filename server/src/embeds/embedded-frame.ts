import type { WidgetLink } from "./widget-drawer.ts";

/** Whole address of a widget in one of its forms. */
export function widgetAddress(
  origin: string,
  { widget, search }: WidgetLink,
  ending: "" | ".png" = "",
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ...search, ...more }).toString();
  return `${origin}/embed/v1/${widget}${ending}${query && `?${query}`}`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that can stand in HTML, in an attribute, too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

interface Frame {
  /** whole addresses */
  src: string;
  page: string;
  title: string;
  /** px */
  width: number;
  height: number;
}

/** What other sites put into their page. Who does not show frames shows the way to the page. */
export function frameHtml({ src, page, title, width, height }: Frame): string {
  const name = escaped(title);
  return `<iframe src="${escaped(src)}" title="${name}" width="${width}" height="${height}" loading="lazy" frameborder="0"><a href="${escaped(page)}">${name}</a></iframe>`;
}
