import type { ShellTexts } from "./shell.vi.ts";

export const shellEn: ShellTexts = {
  siteName: "Đối Chiếu",
  skipToContent: "Skip to content",
  mainNavigation: "Main pages",
  overview: "Overview",
  provinces: "Provinces",
  growth: "Growth",
  discrepancies: "Discrepancies",
  sources: "Sources",
  methodology: "Methodology",
  language: "Language",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  motto: "Đối Chiếu: plan and actual, side by side.",
  footnote:
    "Figures read from published reports, each with its source and paragraph. Derived figures carry ≈.",
  titleOf: (page: string) => `${page} · Đối Chiếu`,
  years: "Years with figures",
  yearsNote: "Year; each stroke is one provincial target",
  loading: "Loading figures",
  errorTitle: "The figures could not be loaded",
  errorBody:
    "The server did not answer as it should. Other pages still work; please try again in a few minutes.",
  offlineBody: "This device seems to be offline. Check the connection and try again.",
  retry: "Try again",
  notFoundTitle: "There is no such page",
  notFoundBody: "The address is wrong, or the page has moved.",
  toOverview: "Go to the overview",
  toProvinces: "See the list of provinces",
};
