import type { Locale } from "@doichieu/schema/vocabulary";
import { dateText } from "../format/date-text.ts";
import { moreSources } from "../i18n/more-sources.ts";

export interface NamedSource {
  id: string;
  publisher: string;
  publishedOn: string;
}

/** Reports that are named; more are counted. */
const NAMED = 2;

/** Who published the figures of some rows, and when, the latest first: "Báo Nam Định, 8/1/2020". Null without any. */
export function sourceLine(
  rows: readonly { sources: readonly NamedSource[] }[],
  locale: Locale,
): string | null {
  const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.id, source] as const)));
  const latestFirst = [...sources.values()].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  // one that would be "1 more" is named
  const named = latestFirst.length <= NAMED + 1 ? latestFirst : latestFirst.slice(0, NAMED);
  const texts = named.map(({ publisher, publishedOn }) => `${publisher}, ${dateText(publishedOn, locale)}`);
  const more = latestFirst.length - named.length;
  if (texts.length === 0) return null;
  return [...new Set(texts), ...(more > 0 ? [moreSources(more, locale)] : [])].join("; ");
}
