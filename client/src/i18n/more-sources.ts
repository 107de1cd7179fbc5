import { type Locale, numberText } from "@doichieu/schema/vocabulary";

/** After some that were named: "và 8 báo cáo khác". */
export function moreSources(count: number, locale: Locale): string {
  const number = numberText(count, 0, locale);
  return locale === "VI" ? `và ${number} báo cáo khác` : `and ${number} more reports`;
}
