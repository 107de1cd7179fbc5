import type { ReactNode } from "react";
import rules from "../../embed/widget-page.css?inline";
import { shellMessages } from "../../i18n/shell.ts";
import { widgetMessages } from "../../i18n/widget.ts";
import tokens from "../../theme/tokens.css?inline";
import type { Look } from "../look/look.ts";
import { lookStyle } from "../look/look-tokens.ts";
import type { ShownWidget } from "../shown-widget.ts";
import { WidgetTable } from "./WidgetTable.tsx";

/** What the build made for the page: paths from the root of the site. */
export interface WidgetFiles {
  script: string;
  /** style sheet of the bundled font */
  letters: string;
}

export interface WidgetPageProps {
  shown: ShownWidget;
  look: Look;
  files: WidgetFiles;
  /** the same as data, as a picture, as a table alone; from the root of the site. Not there for a mistake */
  forms: { data: string; picture: string; table: string; oembed: string | null } | null;
  /** the page has a script: a table alone needs none */
  isLive: boolean;
  children: ReactNode;
}

/** The whole document that a frame shows: it works without the script, which only makes it handier. */
export function WidgetPage({ shown, look, files, forms, isLive, children }: WidgetPageProps) {
  const { locale, about, title, notes, source, more, warning } = shown;
  const texts = widgetMessages[locale];
  const style = lookStyle(look);
  return (
    <html lang={locale === "EN" ? "en" : "vi"} data-theme={look.theme === "auto" ? undefined : look.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${about}: ${title}`}</title>
        <meta name="description" content={[title, ...notes].join(". ").replaceAll("..", ".")} />
        {/* who finds it by a search is better served by the page that has more */}
        {more ? <link rel="canonical" href={more.href} /> : <meta name="robots" content="noindex" />}
        {/* no request for one that is never seen */}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={files.letters} />
        {/* in the page: whoever keeps it must not need what a later release has no more */}
        <style>{tokens + rules + style}</style>
        {forms && <link rel="alternate" type="application/json" href={forms.data} />}
        {forms && <link rel="alternate" type="image/svg+xml" href={forms.picture} />}
        {forms?.oembed && (
          <link
            rel="alternate"
            type="application/json+oembed"
            href={forms.oembed}
            title={`${about}: ${title}`}
          />
        )}
        {isLive && <script type="module" src={files.script} />}
      </head>
      <body>
        <main className="widget">
          <p className="about">{about}</p>
          <h1>{title}</h1>
          {children}
          {notes.map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
          {warning && <p className="warning">{warning}</p>}
          {isLive && shown.table && shown.table.rows.length > 0 && (
            <details>
              <summary>{texts.table}</summary>
              <WidgetTable table={shown.table} caption={texts.tableOf(title)} />
            </details>
          )}
          <footer>
            {source && <span className="source">{source}</span>}
            {more && (
              <a href={more.href} target="_blank" rel="noopener">
                {more.words}
                <span className="unseen"> ({texts.newTab})</span>
              </a>
            )}
            <span className="by">{shellMessages[locale].siteName}</span>
          </footer>
        </main>
      </body>
    </html>
  );
}
