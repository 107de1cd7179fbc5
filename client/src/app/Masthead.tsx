import { Link } from "@tanstack/react-router";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Logo } from "./Logo.tsx";
import { SearchButton } from "./SearchButton.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

export function Masthead() {
  const texts = useMessages(shellMessages);
  return (
    <header className="masthead">
      <Link to="/" className="brand">
        <Logo />
        {texts.siteName}
      </Link>
      <nav className="main-navigation" aria-label={texts.mainNavigation}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {texts.overview}
        </Link>
        <Link to="/provinces" activeOptions={{ includeSearch: false }}>
          {texts.provinces}
        </Link>
        <Link to="/indicators" activeOptions={{ includeSearch: false }}>
          {texts.indicators}
        </Link>
        <Link to="/attainments" activeOptions={{ exact: true, includeSearch: false }}>
          {texts.comparisons}
        </Link>
        <Link to="/growth" activeOptions={{ includeSearch: false }}>
          {texts.growth}
        </Link>
        <Link to="/discrepancies" activeOptions={{ includeSearch: false }}>
          {texts.discrepancies}
        </Link>
        <Link to="/sources" activeOptions={{ includeSearch: false }}>
          {texts.sources}
        </Link>
        <Link to="/methodology" activeOptions={{ includeSearch: false, includeHash: false }}>
          {texts.methodology}
        </Link>
      </nav>
      <div className="masthead-controls">
        <SearchButton />
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
