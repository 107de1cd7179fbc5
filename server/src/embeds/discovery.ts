import { escaped, widgetAddress } from "./embedded-frame.ts";
import type { WidgetLink } from "./widget-drawer.ts";

/** px of the picture that stands beside a link elsewhere, twice as fine */
const PICTURE = { width: "600", scale: "2" };

interface Page {
  /** of the site */
  origin: string;
  /** path and search */
  address: string;
  /** as it stands in its HTML */
  title: string;
  /** the drawing that it stands for */
  link: WidgetLink;
}

/** What stands in a page's head so that other programs find what to show of it, and messengers a picture. */
export function discoveryTags({ origin, address, title, link }: Page): string {
  const whole = `${origin}${address}`;
  const oembed = `${origin}/oembed?${new URLSearchParams({ url: whole })}`;
  const name = title.replaceAll('"', "&quot;");
  const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${name}">`,
    meta("og:type", "website"),
    meta("og:site_name", "Đối Chiếu"),
    meta("og:locale", link.search.lang === "en" ? "en_GB" : "vi_VN"),
    meta("og:title", name),
    meta("og:url", escaped(whole)),
    meta("og:image", escaped(widgetAddress(origin, link, ".png", PICTURE))),
    meta("og:image:type", "image/png"),
    meta("og:image:alt", name),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join("");
}
