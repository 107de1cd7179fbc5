import type { AmountParts, Locale, Measure } from "@doichieu/schema/vocabulary";
import { FigureText } from "./FigureText.tsx";

export interface Change {
  measure: Measure;
  lastActual: AmountParts | null;
  actualGrowth: AmountParts | null;
  actualChange: AmountParts | null;
}

export interface ChangeTextProps {
  change: Change;
  /** the year of the target */
  year: number;
  locale: Locale;
  /** say the year before also where a sign alone would do */
  withYear?: boolean;
}

/** Is there anything to say about the year before? */
export function hasChange({ measure, lastActual, actualGrowth, actualChange }: Change): boolean {
  return measure === "GROWTH" ? lastActual !== null : (actualGrowth ?? actualChange) !== null;
}

/** Against the year before: growth, for shares and ranks the change; for a growth target last year's growth. */
export function ChangeText({ change, year, locale, withYear = false }: ChangeTextProps) {
  const { measure, lastActual, actualGrowth, actualChange } = change;
  const before = year - 1;
  if (measure === "GROWTH") {
    if (!lastActual) return null;
    return (
      <>
        {before}: <FigureText amount={lastActual} locale={locale} />
      </>
    );
  }
  const figure = actualGrowth ?? actualChange;
  if (!figure) return null;
  return (
    <>
      <FigureText amount={figure} locale={locale} print={{ signed: true }} />
      {withYear && (locale === "VI" ? ` so với ${before}` : ` on ${before}`)}
    </>
  );
}
