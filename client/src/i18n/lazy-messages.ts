import type { Locale } from "@doichieu/schema/vocabulary";

/** One area's texts, each language in a file of its own that only its readers load. */
export interface LazyMessages<Texts> {
  /** The same promise for all who ask; after a failure the next one asks anew. */
  load: (locale: Locale) => Promise<Texts>;
  /** What has come already, so that nobody waits for it again. */
  loaded: (locale: Locale) => Texts | undefined;
}

/** English is typed by the Vietnamese, so that no key can be missing. */
export function lazyMessages<Texts>(files: Record<Locale, () => Promise<Texts>>): LazyMessages<Texts> {
  const asked = new Map<Locale, Promise<Texts>>();
  const come = new Map<Locale, Texts>();
  const ask = (locale: Locale) =>
    files[locale]().then(
      (texts) => {
        come.set(locale, texts);
        return texts;
      },
      (error) => {
        asked.delete(locale);
        throw error;
      },
    );
  return {
    load(locale) {
      const promise = asked.get(locale) ?? ask(locale);
      asked.set(locale, promise);
      return promise;
    },
    loaded: (locale) => come.get(locale),
  };
}
