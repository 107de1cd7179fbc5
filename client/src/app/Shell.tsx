import { type ReactNode, useEffect } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { GeneratedBanner } from "./GeneratedBanner.tsx";
import { MainContent } from "./MainContent.tsx";
import { Masthead } from "./Masthead.tsx";
import "./shell.css";

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useMessages(shellMessages);
  const locale = useLocale();
  useEffect(() => {
    const page = document.documentElement;
    const lang = locale === "VI" ? "vi" : "en";
    // said once more, even the same one has the styles of the whole page worked out anew
    if (page.lang !== lang) page.lang = lang;
  }, [locale]);
  return (
    <div className="sheet">
      <a className="skip-link" href="#content">
        {texts.skipToContent}
      </a>
      <Masthead />
      <MainContent>
        <GeneratedBanner />
        {children}
      </MainContent>
      <footer className="site-footer">
        <p>{texts.motto}</p>
        <p>{texts.footnote}</p>
        <p>
          {/* a page of its own, outside the router */}
          <a href={locale === "EN" ? "/playground?lang=en" : "/playground"}>{texts.playground}</a>
        </p>
      </footer>
    </div>
  );
}
