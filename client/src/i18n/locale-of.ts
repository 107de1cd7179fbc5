import type { Locale } from "@doichieu/schema/vocabulary";

/** How an address names its language; Vietnamese is the one of an address that names none. */
export interface LanguageSearch {
  lang?: "en";
}

export function localeOf({ lang }: LanguageSearch): Locale {
  return lang === "en" ? "EN" : "VI";
}
