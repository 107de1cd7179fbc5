/** Languages of words and numbers. */
export const Locale = { VI: "VI", EN: "EN" } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

/** BCP 47 tag for Intl. */
export const localeTag: Record<Locale, string> = { VI: "vi-VN", EN: "en-GB" };

/** One text in every language of the product. */
export type Words = Record<Locale, string>;
