import { Link } from "@tanstack/react-router";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** Vietnamese is the language of an address that names none. */
const languages = [
  { code: "VI", name: "Tiếng Việt", lang: undefined },
  { code: "EN", name: "English", lang: "en" },
] as const;

/** The same page, the same year, in the other language. The router marks the current one. */
export function LanguageSwitch() {
  const texts = useMessages(shellMessages);
  return (
    <nav className="language-switch" aria-label={texts.language}>
      {languages.map(({ code, name, lang }) => (
        <Link
          key={code}
          to="."
          search={(search) => ({ ...search, lang })}
          activeOptions={{ exact: true }}
          replace
          resetScroll={false}
          lang={lang ?? "vi"}
          hrefLang={lang ?? "vi"}
          title={name}
          aria-label={`${code}, ${name}`}
        >
          {code}
        </Link>
      ))}
    </nav>
  );
}
