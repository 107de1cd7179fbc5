import type { Locale } from "@doichieu/schema/vocabulary";

/** Decimals that are shown of 0.8888888888888888, and digits of what is smaller than they tell; files have all. */
const SHOWN = 6;
/** More than a number ever has. */
const ALL_DECIMALS = 20;

const language = { VI: "vi-VN", EN: "en-US" } as const;

/** Of columns that name years: they are counted, but nobody writes 2.019. */
const YEAR = /(^|\.)year(\.value)?$|Year$/;

export interface NumberTexts {
  shown: string;
  /** with all its decimals */
  whole: string;
}

/** How the numbers of a column are printed in the reader's language. */
export function numberPrinter(header: string, locale: Locale): (value: number) => NumberTexts {
  const useGrouping = !YEAR.test(header);
  const shown = new Intl.NumberFormat(language[locale], {
    maximumFractionDigits: SHOWN,
    maximumSignificantDigits: SHOWN,
    roundingPriority: "morePrecision",
    useGrouping,
  });
  const whole = new Intl.NumberFormat(language[locale], { maximumFractionDigits: ALL_DECIMALS, useGrouping });
  const text = (format: Intl.NumberFormat, value: number) => format.format(value).replace("-", "−");
  return (value) => ({ shown: text(shown, value), whole: text(whole, value) });
}

/** A whole number as a sentence has it. */
export function countText(count: number, locale: Locale): string {
  return count.toLocaleString(language[locale], { maximumFractionDigits: 0 });
}
