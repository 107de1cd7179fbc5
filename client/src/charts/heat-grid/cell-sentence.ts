import { type Locale, verdictWords } from "@doichieu/schema/vocabulary";
import type { HeatCell } from "./layout.ts";

/** What a cell says, for those who hear it and for the pointer that rests on it. */
export function cellSentence(cell: HeatCell, locale: Locale): string {
  const isVi = locale === "VI";
  switch (cell.kind) {
    case "share":
      return isVi
        ? `${cell.met} trên ${cell.decided} đạt hoặc vượt`
        : `${cell.met} of ${cell.decided} met or exceeded`;
    case "waiting": {
      const word = verdictWords[cell.verdict][locale].toLowerCase();
      return isVi ? `${cell.count} chỉ tiêu, ${word}` : `${cell.count} targets, ${word}`;
    }
    case "results":
      return isVi ? `${cell.count} số thực hiện chưa có chỉ tiêu` : `${cell.count} actuals without a target`;
    case "none":
      return isVi ? "chưa có số liệu" : "no figures yet";
  }
}
