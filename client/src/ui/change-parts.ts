import { type AmountParts, amountText, type Locale, type Measure } from "@doichieu/schema/vocabulary";

export interface Change {
  measure: Measure;
  lastActual: AmountParts | null;
  actualGrowth: AmountParts | null;
  actualChange: AmountParts | null;
}

export interface ChangePlace {
  /** the year of the target */
  year: number;
  locale: Locale;
  /** say the year before also where a sign alone would do */
  withYear?: boolean;
}

export interface ChangeParts {
  before: string;
  figure: AmountParts;
  signed: boolean;
  after: string;
}

/** Is there anything to say about the year before? */
export function hasChange({ measure, lastActual, actualGrowth, actualChange }: Change): boolean {
  return measure === "GROWTH" ? lastActual !== null : (actualGrowth ?? actualChange) !== null;
}

/** Against the year before: growth, for shares and ranks the change; for a growth target last year's growth. */
export function changeParts(
  change: Change,
  { year, locale, withYear = false }: ChangePlace,
): ChangeParts | null {
  const { measure, lastActual, actualGrowth, actualChange } = change;
  const last = year - 1;
  if (measure === "GROWTH")
    return lastActual && { before: `${last}: `, figure: lastActual, signed: false, after: "" };
  const figure = actualGrowth ?? actualChange;
  const after = withYear ? (locale === "VI" ? ` so với ${last}` : ` on ${last}`) : "";
  return figure && { before: "", figure, signed: true, after };
}

/** The same as plain words: "≈ +9,95% so với 2018"; null where nothing is known of the year before. */
export function changeText(change: Change, place: ChangePlace): string | null {
  const parts = changeParts(change, place);
  if (!parts) return null;
  const { before, figure, signed, after } = parts;
  return before + amountText(figure, place.locale, { signed }) + after;
}
