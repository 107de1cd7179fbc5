import type { Locale } from "@doichieu/schema/vocabulary";
import type { ExportPicture, ExportTable } from "../exports/export-view.ts";
import { dateText } from "../format/date-text.ts";
import { shellMessages } from "../i18n/shell.ts";
import { widgetMessages } from "../i18n/widget.ts";
import type { Mistake } from "./mistake.ts";
import type { WidgetView } from "./widget.ts";
import type { WidgetRequest } from "./widget-request.ts";

/** What stands in a widget, whatever its form: a view, or what to mend. */
export interface ShownWidget {
  locale: Locale;
  about: string;
  title: string;
  picture: ((width: number) => ExportPicture) | null;
  /** sentences below the drawing */
  notes: readonly string[];
  source: string | null;
  /** where to see more; null where there is nothing to see */
  more: { href: string; words: string } | null;
  /** generated figures say so */
  warning: string | null;
  /** null where there is none */
  table: ExportTable | null;
}

/** "9:30 22/11/2026" in the zone of the country. */
function instantText(instant: string, locale: Locale): string {
  const zone = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "medium",
  });
  const [day = "", time = ""] = zone.format(new Date(instant)).split(" ");
  return `${time} ${dateText(day, locale)}`;
}

function stateNote({ view: { asOf }, recordedBy, locale }: WidgetRequest): string[] {
  const texts = widgetMessages[locale];
  if (asOf === null) return [];
  const day = dateText(asOf, locale);
  return [recordedBy === null ? texts.asOf(day) : texts.frozen(day, instantText(recordedBy, locale))];
}

/** Path and search of the application's page, in the widget's language and view. */
function pageHref({ page, boundaries }: WidgetView, { locale, view: { asOf } }: WidgetRequest): string {
  const [path = "/", search = ""] = page.split("?");
  const query = new URLSearchParams(search);
  if (locale === "EN") query.set("lang", "en");
  if (boundaries === "CURRENT") query.set("boundaries", "current");
  if (asOf !== null) query.set("asOf", asOf);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function shownView(
  view: WidgetView,
  request: WidgetRequest,
  { origin, isGenerated }: { origin: string; isGenerated: boolean },
): ShownWidget {
  const { locale } = request;
  return {
    locale,
    about: view.about,
    title: view.title,
    picture: view.picture,
    notes: [...view.notes, ...stateNote(request)],
    source: view.source && widgetMessages[locale].sourceOf(view.source),
    more: { href: origin + pageHref(view, request), words: view.pageWords },
    warning: isGenerated ? shellMessages[locale].generated : null,
    table: view.table,
  };
}

export function shownMistake({ title, remedy }: Mistake, locale: Locale): ShownWidget {
  return {
    locale,
    about: widgetMessages[locale].mistake,
    title,
    picture: null,
    notes: [remedy],
    source: null,
    more: null,
    warning: null,
    table: null,
  };
}
