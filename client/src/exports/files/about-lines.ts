import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { dateText } from "../../format/date-text.ts";
import type { FiguresOriginQuery } from "../../generated/documents.ts";
import type { ExportsTexts } from "../../i18n/exports.vi.ts";
import { shellMessages } from "../../i18n/shell.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { ExportView } from "../export-view.ts";
import { viewAddress } from "./view-address.ts";
import type { AboutLine } from "./xlsx-file.ts";

export interface AboutParts {
  view: ExportView;
  locale: Locale;
  texts: ExportsTexts;
  figures: FiguresView;
  origin: FiguresOriginQuery["dataVersion"];
  rows: number;
}

/** The day in the reader's own zone. */
function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** What a file is, where it comes from, and when it was taken: enough to see the same view again. */
export function aboutLines({ view, locale, texts, figures, origin, rows }: AboutParts): AboutLine[] {
  const whole = (number: number) => numberText(number, 0, locale);
  const line = (name: string, text: string | null | undefined | false) => (text ? [{ name, text }] : []);
  return [
    ...line(texts.title, view.title),
    ...line(texts.sub, view.sub),
    ...line(texts.source, view.source),
    ...line(texts.address, viewAddress(view)),
    ...line(texts.rows, whole(rows)),
    ...line(texts.asOf, figures.asOf && dateText(figures.asOf, locale)),
    ...line(
      texts.dataVersion,
      texts.dataVersionText(whole(origin.number), dateText(origin.changedAt.slice(0, 10), locale)),
    ),
    ...line(texts.taken, dateText(today(), locale)),
    ...line(texts.licence, texts.licenceText),
    ...line(texts.generated, origin.generated && shellMessages[locale].generated),
  ];
}
