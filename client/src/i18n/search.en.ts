import { counted } from "./english.ts";
import type { SearchTexts } from "./search.vi.ts";

export const searchEn: SearchTexts = {
  search: "Search",
  label: "Province, indicator, source; with or without diacritics",
  close: "Close",
  results: "Search results",
  groups: { provinces: "Provinces", indicators: "Indicators", sources: "Sources" },
  before: (successor) => `until 30 June 2025, part of ${successor} now`,
  after: "since 1 July 2025",
  indicator: (sector, count, latest) =>
    latest
      ? `${sector}; ${counted(count, "comparison", "comparisons")}, the latest ${latest}`
      : `${sector}; no figures yet`,
  status(status, count) {
    switch (status) {
      case "idle":
        return "Type at least two letters. Arrows choose, Enter opens, Esc closes.";
      case "loading":
        return "Searching…";
      case "failed":
        return "The search failed: the server did not answer. Type again to retry.";
      case "found":
        return count > 0 ? counted(count, "result", "results") : "Nothing found. Try a shorter name.";
    }
  },
};
