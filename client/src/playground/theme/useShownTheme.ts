import { useSyncExternalStore } from "react";
import { currentTheme, onThemeChoice } from "../../app/theme-choice.ts";

export type ShownTheme = "light" | "dark";

const device = matchMedia("(prefers-color-scheme: dark)");

function listen(listener: () => void): () => void {
  const stop = onThemeChoice(listener);
  device.addEventListener("change", listener);
  return () => {
    stop();
    device.removeEventListener("change", listener);
  };
}

function shownTheme(): ShownTheme {
  const chosen = currentTheme();
  if (chosen !== "system") return chosen;
  return device.matches ? "dark" : "light";
}

/** What the reader sees: their choice, else what the device is set to. */
export function useShownTheme(): ShownTheme {
  return useSyncExternalStore(listen, shownTheme);
}
