import type { Locale } from "@doichieu/schema/vocabulary";
import { useLocale } from "./locale-context.ts";

/** One area's texts in every language. English is typed by the Vietnamese, so that no key can be missing. */
export type Messages<Texts> = Record<Locale, Texts>;

export function useMessages<Texts>(messages: Messages<Texts>): Texts {
  return messages[useLocale()];
}
