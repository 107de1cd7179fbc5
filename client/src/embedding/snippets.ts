import { atWidth } from "./embed-choice.ts";
import { element, escaped, voidElement } from "./html-text.ts";
import { type WidgetEnding, type WidgetLink, widgetHref } from "./widget-link.ts";

/** The ways into a page that is not ours. */
export const embedWays = ["component", "frame", "picture", "data"] as const;
export type EmbedWay = (typeof embedWays)[number];

/** What a snippet is made of. */
export interface Embedded {
  /** of this site: "https://doichieu.example.vn" */
  origin: string;
  /** with all that was chosen but its width */
  link: WidgetLink;
  /** px */
  width: number;
  /** whole address of the page that has it all */
  page: string;
  /** names the frame, and says what the picture shows to those who do not see it */
  text: string;
  /** px of the frame at this width; null: not known yet */
  height: number | null;
  /** px of the picture; null: not known yet */
  picture: { width: number; height: number } | null;
  pictureEnding: ".svg" | ".png";
}

/** Room for a frame whose own height is not known: most widgets are about as high. */
const USUAL_HEIGHT = 420;

/** A picture of dots is drawn twice as fine, for screens that show it so. */
const PNG_SCALE = "2";

/** Whole addresses of one widget, in every form. */
export function addressOf(
  { origin, link, width }: Pick<Embedded, "origin" | "link" | "width">,
  ending: WidgetEnding,
): string {
  const isPicture = ending === ".svg" || ending === ".png";
  const { widget, search } = isPicture ? atWidth(link, width) : link;
  const scaled = ending === ".png" ? { ...search, scale: PNG_SCALE } : search;
  return origin + widgetHref({ widget, search: scaled }, ending);
}

/** Where systems that know oEmbed ask what to put into their page. */
export function oembedAddress(embedded: Embedded): string {
  return `${embedded.origin}/oembed?${new URLSearchParams({ url: addressOf(embedded, "") })}`;
}

function picture(embedded: Embedded, ending: ".svg" | ".png"): string {
  const { page, text } = embedded;
  const image = voidElement("img", {
    src: addressOf(embedded, ending),
    alt: text,
    width: embedded.picture?.width ?? null,
    height: embedded.picture?.height ?? null,
    loading: "lazy",
  });
  return element("a", { href: page }, image);
}

/** Several a page may bring the script each: browsers load it once. Without scripts the picture stands there. */
function component(embedded: Embedded): string {
  const { origin, link, text, height } = embedded;
  // HTML has no capitals in the names of attributes; the component knows them by their lower case
  const parameters = Object.entries(link.search).map(([name, value]) => [name.toLowerCase(), value]);
  const fallback = `\n${element("noscript", {}, picture(embedded, ".svg"))}\n`;
  return [
    element("script", { src: `${origin}/embed.js`, async: true }),
    element(
      "doi-chieu",
      { widget: link.widget, ...Object.fromEntries(parameters), label: text, height },
      fallback,
    ),
  ].join("\n");
}

/**
 * No style attribute: a strict policy of the host would refuse it. A frame is drawn without scripts as well, but cannot
 * be asked for its table then: the way to it stands below.
 */
function frame(embedded: Embedded): string {
  const { text, height } = embedded;
  const own = element("iframe", {
    src: addressOf(embedded, ""),
    title: text,
    loading: "lazy",
    width: "100%",
    height: height ?? USUAL_HEIGHT,
    frameborder: 0,
  });
  const table = element("a", { href: addressOf(embedded, ".html") }, escaped(text));
  return [own, element("noscript", {}, table)].join("\n");
}

/** Links, as HTML for a page. */
function data(embedded: Embedded): string {
  const link = (ending: ".html" | ".json", name: string) =>
    element("a", { href: addressOf(embedded, ending) }, escaped(name));
  return [link(".html", embedded.text), link(".json", "JSON")].join("\n");
}

/** HTML to put into a page, whole and by itself. */
export function snippet(way: EmbedWay, embedded: Embedded): string {
  switch (way) {
    case "component":
      return component(embedded);
    case "frame":
      return frame(embedded);
    case "picture":
      return picture(embedded, embedded.pictureEnding);
    case "data":
      return data(embedded);
  }
}

/** What a host's own Content-Security-Policy has to allow. */
export function neededPolicy(way: EmbedWay, origin: string): string {
  const policies: Record<EmbedWay, readonly string[]> = {
    component: ["script-src", "frame-src", "img-src"],
    frame: ["frame-src"],
    picture: ["img-src"],
    data: ["connect-src"],
  };
  return policies[way].map((directive) => `${directive} ${origin}`).join("; ");
}
