import type { Locale } from "@doichieu/schema/vocabulary";
import type { MouseEvent } from "react";
import { Logo } from "../app/Logo.tsx";
import { mainPages } from "../app/main-pages.ts";
import { ThemeSwitch } from "../app/ThemeSwitch.tsx";
import { useLocale } from "../i18n/locale-context.ts";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

const languages = [
  { code: "VI", name: "Tiếng Việt", lang: "vi" },
  { code: "EN", name: "English", lang: "en" },
] as const;

export interface PlaygroundMastheadProps {
  onLocale: (locale: Locale) => void;
}

/** The application's masthead, without its router: this page is none of its routes. */
export function PlaygroundMasthead({ onLocale }: PlaygroundMastheadProps) {
  const locale = useLocale();
  const texts = useMessages(shellMessages);
  const inLanguage = (path: string) => (locale === "EN" ? `${path}?lang=en` : path);
  const change = (event: MouseEvent, code: Locale) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onLocale(code);
  };
  return (
    <header className="masthead">
      <a href={inLanguage("/")} className="brand">
        <Logo />
        {texts.siteName}
      </a>
      <nav className="main-navigation" aria-label={texts.mainNavigation}>
        {mainPages.map(({ to, name }) => (
          <a key={to} href={inLanguage(to)}>
            {texts[name]}
          </a>
        ))}
      </nav>
      <div className="masthead-controls">
        <ThemeSwitch />
        <nav className="language-switch" aria-label={texts.language}>
          {languages.map(({ code, name, lang }) => (
            <a
              key={code}
              href={code === "EN" ? "/playground?lang=en" : "/playground"}
              aria-current={code === locale ? "page" : undefined}
              onClick={(event) => change(event, code)}
              lang={lang}
              hrefLang={lang}
              title={name}
              aria-label={`${code}, ${name}`}
            >
              {code}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
