import type { Locale, Words } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";

export interface GalleryPlace {
  locale: Locale;
  /** px */
  width: number;
}

export interface GalleryExample {
  name: Words;
  draw: (place: GalleryPlace) => ReactNode;
}

/** Examples of one part: shown by the gallery, compared by the picture tests, read as its manual. */
export interface GalleryEntry {
  /** file name of its picture */
  id: string;
  title: Words;
  examples: readonly GalleryExample[];
}
