import type { Locale } from "@doichieu/schema/vocabulary";
import { use } from "react";
import type { LazyMessages } from "./lazy-messages.ts";
import { useLocale } from "./locale-context.ts";

/** One area's texts in every language. English is typed by the Vietnamese, so that no key can be missing. */
export type Messages<Texts> = Record<Locale, Texts>;

/** The texts in the language of the page. Those of a page were loaded by its route; others suspend until they come. */
export function useMessages<Texts>(messages: Messages<Texts> | LazyMessages<Texts>): Texts {
  const locale = useLocale();
  return "load" in messages ? use(messages.load(locale)) : messages[locale];
}
