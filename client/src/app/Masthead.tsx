import { Link } from "@tanstack/react-router";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Logo } from "./Logo.tsx";
import { mainPages } from "./main-pages.ts";
import { SearchButton } from "./SearchButton.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import "./masthead.css";

/** Pages with pages below them whose own place this is not. */
const ALONE: readonly string[] = ["/", "/attainments"];

export function Masthead() {
  const texts = useMessages(shellMessages);
  return (
    <header className="masthead">
      <Link to="/" className="brand">
        <Logo />
        {texts.siteName}
      </Link>
      <nav className="main-navigation" aria-label={texts.mainNavigation}>
        {mainPages.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: ALONE.includes(to), includeSearch: false, includeHash: false }}
          >
            {texts[name]}
          </Link>
        ))}
      </nav>
      <div className="masthead-controls">
        <SearchButton />
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
