import type { Locale } from "@doichieu/schema/vocabulary";
import { loadOnce } from "../loading/load-once.ts";

/** One area's texts, each language in a file of its own that only its readers load. */
export interface LazyMessages<Texts> {
  load: (locale: Locale) => Promise<Texts>;
}

/** English is typed by the Vietnamese, so that no key can be missing. */
export function lazyMessages<Texts>(files: Record<Locale, () => Promise<Texts>>): LazyMessages<Texts> {
  const languages = { VI: loadOnce(files.VI), EN: loadOnce(files.EN) };
  return { load: (locale) => languages[locale]() };
}
