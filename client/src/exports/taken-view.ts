import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { dateText } from "../format/date-text.ts";
import type { FiguresOriginQuery } from "../generated/documents.ts";
import type { ExportsTexts } from "../i18n/exports.vi.ts";
import { shellMessages } from "../i18n/shell.ts";
import type { ExportView } from "./export-view.ts";

/** A view as it is taken away: what, where from, in which state, on which day. */
export interface TakenView {
  view: ExportView;
  locale: Locale;
  texts: ExportsTexts;
  /** whole, with the host */
  address: string;
  /** ISO day on which it is taken */
  day: string;
  /** ISO day as of which the figures count; null: as they stand */
  asOf: string | null;
  origin: FiguresOriginQuery["dataVersion"];
}

/** What stands below a picture, one line after the other. */
export function footLines({ view, locale, texts, address, day, asOf, origin }: TakenView): string[] {
  const state = [
    texts.takenOn(dateText(day, locale)),
    asOf !== null && texts.asOfDay(dateText(asOf, locale)),
    texts.version(numberText(origin.number, 0, locale)),
  ].filter((part) => part !== false);
  return [
    view.source ? texts.sourceOf(view.source) : texts.anySource,
    address,
    `${shellMessages[locale].siteName}, ${state.join(", ")}.`,
  ];
}

/** Generated figures say so wherever they are passed on to. */
export function warningOf({ locale, origin }: TakenView): string | undefined {
  return origin.generated ? shellMessages[locale].generated : undefined;
}
