import { type ReactElement, useId, useSyncExternalStore } from "react";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { chooseTheme, currentTheme, onThemeChoice, type ThemeChoice, themeChoices } from "./theme-choice.ts";

const icons: Record<ThemeChoice, ReactElement> = {
  system: <path d="M2.5 3h11v8h-11zM5.5 13.5h5" />,
  light: (
    <path d="M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM8 .8v1.7M8 13.5v1.7M.8 8h1.7M13.5 8h1.7M2.9 2.9l1.2 1.2M11.9 11.9l1.2 1.2M13.1 2.9l-1.2 1.2M4.1 11.9l-1.2 1.2" />
  ),
  dark: <path d="M13.6 9.9A6 6 0 0 1 6.1 2.4a6 6 0 1 0 7.5 7.5z" />,
};

/** The server cannot know what the reader chose; index.html has applied it before anything is seen. */
const unknownTheme = (): ThemeChoice => "system";

/** Light, dark, or as the device is set; remembered on this device only. */
export function ThemeSwitch() {
  const texts = useMessages(shellMessages);
  const theme = useSyncExternalStore(onThemeChoice, currentTheme, unknownTheme);
  const name = useId();
  const labels = { system: texts.themeSystem, light: texts.themeLight, dark: texts.themeDark };
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{texts.theme}</legend>
      {themeChoices.map((choice) => (
        <label key={choice} title={`${texts.theme}: ${labels[choice].toLowerCase()}`}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={theme === choice}
            onChange={() => chooseTheme(choice)}
          />
          <svg
            viewBox="0 0 16 16"
            width="15"
            height="15"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            {icons[choice]}
          </svg>
          <span className="visually-hidden">{labels[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
