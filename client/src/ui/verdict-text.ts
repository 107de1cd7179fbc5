import { type Locale, type Verdict, verdictWords, type Words } from "@doichieu/schema/vocabulary";

export const provisionalWords: Words = { VI: "(ước)", EN: "(est.)" };

/** A verdict in words alone: "Gần đạt (ước)". */
export function verdictText(verdict: Verdict, provisional: boolean, locale: Locale): string {
  const word = verdictWords[verdict][locale];
  return provisional ? `${word} ${provisionalWords[locale]}` : word;
}
