import { numberText } from "@doichieu/schema/vocabulary";
import { dateText } from "../../format/date-text.ts";
import { type TakenView, warningOf } from "../taken-view.ts";

export interface AboutLine {
  name: string;
  text: string;
}

/** What a table is, where it comes from, and when it was taken: enough to see the same view again. */
export function aboutLines(taken: TakenView, rows: number): AboutLine[] {
  const { view, locale, texts, address, day, asOf, origin } = taken;
  const whole = (number: number) => numberText(number, 0, locale);
  const since = dateText(origin.changedAt.slice(0, 10), locale);
  const line = (name: string, text: string | null | undefined) => (text ? [{ name, text }] : []);
  return [
    ...line(texts.title, view.title),
    ...line(texts.sub, view.sub),
    ...line(texts.source, view.source),
    ...line(texts.address, address),
    ...line(texts.rows, whole(rows)),
    ...line(texts.asOf, asOf && dateText(asOf, locale)),
    ...line(texts.dataVersion, texts.dataVersionText(whole(origin.number), since)),
    ...line(texts.taken, dateText(day, locale)),
    ...line(texts.licence, texts.licenceText),
    ...line(texts.generated, warningOf(taken)),
  ];
}
