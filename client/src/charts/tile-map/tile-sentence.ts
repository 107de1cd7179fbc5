import { type Locale, verdictWords } from "@doichieu/schema/vocabulary";
import { countsSentence } from "../counts-sentence.ts";
import { countOf, targetVerdicts } from "../verdict-counts.ts";
import type { MapNote, MapProvince } from "./state.ts";
import { type TileKind, tileKind } from "./tile-kind.ts";

/** What a tile says without the name, for those who hear it, for the pointer that rests on it and for the table. */
export function tileWords(province: MapProvince, locale: Locale): string {
  const kind = tileKind(province);
  const words = kindWords(kind, province, locale);
  return kind.kind === "incomplete" || province.unrestated === 0
    ? words
    : `${words}; ${unrestatedWords(province.unrestated, locale)}`;
}

function kindWords(kind: TileKind, { counts, unrestated }: MapProvince, locale: Locale): string {
  switch (kind.kind) {
    case "share":
      return locale === "VI"
        ? `${kind.met} trong ${kind.decided} chỉ tiêu đạt hoặc vượt`
        : `${kind.met} of ${targets(kind.decided, locale)} met or exceeded`;
    case "waiting": {
      const isOneVerdict = countOf(counts, kind.verdict) === kind.count;
      const verdicts = isOneVerdict
        ? verdictWords[kind.verdict][locale].toLowerCase()
        : countsSentence(counts, targetVerdicts, locale);
      return `${targets(kind.count, locale)}, ${verdicts}`;
    }
    case "results":
      return locale === "VI"
        ? `${kind.count} số thực hiện chưa có chỉ tiêu`
        : `${kind.count} ${kind.count === 1 ? "actual" : "actuals"} without a target`;
    case "incomplete":
      return unrestatedWords(unrestated, locale);
    case "none":
      return locale === "VI" ? "chưa có số liệu" : "no figures yet";
  }
}

function targets(count: number, locale: Locale): string {
  if (locale === "VI") return `${count} chỉ tiêu`;
  return `${count} ${count === 1 ? "target" : "targets"}`;
}

function unrestatedWords(count: number, locale: Locale): string {
  if (locale === "VI") return `thiếu: ${count} dòng không quy đổi được từ các tỉnh cũ`;
  return `incomplete: ${count} ${count === 1 ? "row" : "rows"} not restated from the former provinces`;
}

export function tileSentence(province: MapProvince, locale: Locale): string {
  return `${province.name}: ${tileWords(province, locale)}`;
}

export function noteSentence({ name, of }: MapNote, locale: Locale): string {
  const words = locale === "VI" ? "ô chú thích, không mang số liệu" : "a note tile, without figures";
  return `${name} (${of}): ${words}`;
}
