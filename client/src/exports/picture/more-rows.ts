import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import type { PictureRow } from "../../charts/picture/state.ts";
import type { ExportsTexts } from "../../i18n/exports.vi.ts";

/** Rows that a picture of a list shows at most: more are for a spreadsheet. */
export const MOST_ROWS = 40;

/** Says how many of `count` rows a picture leaves out; nothing where it has them all. */
export function moreRows(count: number, locale: Locale, texts: ExportsTexts): PictureRow[] {
  const more = count - MOST_ROWS;
  return more > 0 ? [{ kind: "section", title: "", note: texts.moreRows(numberText(more, 0, locale)) }] : [];
}
