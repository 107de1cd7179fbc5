import { amountText, type Locale, statusWords, verdictWords, type Words } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { TrendState, TrendYear } from "./state.ts";

const words = {
  actual: { VI: "thực hiện", EN: "actual" },
  target: { VI: "kế hoạch", EN: "target" },
  actualGrowth: { VI: "thực hiện tăng", EN: "actual growth" },
  targetGrowth: { VI: "kế hoạch tăng", EN: "target growth" },
  milestone: { VI: "lộ trình", EN: "path" },
} satisfies Record<string, Words>;

const kinds = Object.keys(words) as (keyof typeof words)[];

/** A year in words: "2019: thực hiện trên 30.050 tỷ đồng; thực hiện tăng 19,2%". */
export function yearSentence(year: TrendYear, locale: Locale): string {
  const print = (figure: FigureParts) => {
    const isFinal = !figure.status || figure.status === "FINAL";
    const text = amountText(figure, locale);
    return isFinal ? text : `${text} (${statusWords[figure.status ?? "FINAL"][locale]})`;
  };
  const figures = kinds.flatMap((kind) => {
    const figure = year[kind];
    return figure ? [`${words[kind][locale]} ${print(figure)}`] : [];
  });
  const parts = [
    ...figures,
    year.missing,
    year.missingGrowth,
    year.verdict && verdictWords[year.verdict][locale].toLowerCase(),
  ];
  return `${year.year}: ${parts.filter(Boolean).join("; ")}`;
}

/** The whole drawing in words, for those who hear it. */
export function trendSentence({ years }: TrendState, locale: Locale): string {
  return years.map((year) => yearSentence(year, locale)).join(". ");
}
