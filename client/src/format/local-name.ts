import type { Locale } from "@doichieu/schema/vocabulary";

export interface Named {
  nameVi: string;
  nameEn: string;
}

export interface ShortNamed {
  shortVi: string;
  shortEn: string;
}

export function localName(thing: Named, locale: Locale): string {
  return locale === "VI" ? thing.nameVi : thing.nameEn;
}

/** For tight places; the full name where none is given. */
export function shortName(thing: ShortNamed, locale: Locale): string {
  return locale === "VI" ? thing.shortVi : thing.shortEn;
}
