import { entries } from "./entries.ts";
import { GallerySheet, type Theme } from "./GallerySheet.tsx";

const themes: Theme[] = ["light", "dark", "grey"];
const locales = ["VI", "EN"] as const;
const widths = [640, 320];

/** Every part of the client that can be looked at, in all themes, languages and two widths. */
export function Gallery() {
  return (
    <main className="gallery">
      <h1>Đối Chiếu: gallery</h1>
      <nav aria-label="Gallery">
        {entries.map((entry) => (
          <a key={entry.id} href={`#${entry.id}`}>
            {entry.title.EN}
          </a>
        ))}
      </nav>
      {entries.map((entry) => (
        <section key={entry.id} id={entry.id}>
          <h2>
            {entry.title.VI} <span lang="en">{entry.title.EN}</span>
          </h2>
          {themes.map((theme) => (
            <div key={theme} className="gallery-row">
              {locales.flatMap((locale) =>
                widths.map((width) => (
                  <GallerySheet
                    key={`${locale}${width}`}
                    entry={entry}
                    theme={theme}
                    locale={locale}
                    width={width}
                  />
                )),
              )}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}
