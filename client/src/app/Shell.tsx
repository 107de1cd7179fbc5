import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocale } from "../i18n/locale-context.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { GeneratedBanner } from "./GeneratedBanner.tsx";
import { Masthead } from "./Masthead.tsx";
import { useFocusOnNavigation } from "./useFocusOnNavigation.ts";
import "./shell.css";

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const texts = useMessages(shellMessages);
  const locale = useLocale();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  // the same page with other figures on their way; a new page shows its skeleton instead
  const isStepping = useRouterState({
    select: ({ isLoading, location, resolvedLocation }) =>
      isLoading && location.pathname === resolvedLocation?.pathname,
  });
  useEffect(() => {
    document.documentElement.lang = locale === "VI" ? "vi" : "en";
  }, [locale]);
  return (
    <div className="sheet">
      <a className="skip-link" href="#content">
        {texts.skipToContent}
      </a>
      <Masthead />
      <main id="content" ref={main} tabIndex={-1} aria-busy={isStepping}>
        <GeneratedBanner />
        {children}
      </main>
      <footer className="site-footer">
        <p>{texts.motto}</p>
        <p>{texts.footnote}</p>
      </footer>
    </div>
  );
}
