import type { GalleryEntry, GalleryPlace } from "../ui/gallery-entry.ts";

export type Theme = "light" | "dark" | "grey";

export interface GallerySheetProps extends GalleryPlace {
  entry: GalleryEntry;
  theme: Theme;
}

/** All examples of one part, one under the other, in one theme, language and width. */
export function GallerySheet({ entry, theme, locale, width }: GallerySheetProps) {
  return (
    <div
      className="gallery-sheet"
      data-theme={theme}
      lang={locale === "VI" ? "vi" : "en"}
      style={{ width: width + 32 }}
    >
      {entry.examples.map((example) => (
        <div key={example.name.EN} className="gallery-example">
          <h3>{example.name[locale]}</h3>
          <div>{example.draw({ locale, width })}</div>
        </div>
      ))}
    </div>
  );
}
