import type { Locale } from "@doichieu/schema/vocabulary";
import { dateText } from "../../format/date-text.ts";
import type { IndicatorSeries, SeriesPoint } from "./series-finding.ts";

export interface PointSource {
  id: string;
  publisher: string;
  publishedOn: string;
  /** where in the report, in order; empty where it was not recorded */
  paragraphs: number[];
}

/** The reports behind the figures of a year, with the paragraphs these were read from. */
export function pointSources(point: SeriesPoint): PointSource[] {
  const sources = new Map<string, PointSource>();
  const add = ({ id, publisher, publishedOn }: Omit<PointSource, "paragraphs">) => {
    const known = sources.get(id) ?? { id, publisher, publishedOn, paragraphs: [] };
    sources.set(id, known);
    return known;
  };
  const amounts = [point.target, point.actual, point.targetGrowth, point.actualGrowth];
  for (const { source, paragraph } of amounts.flatMap((amount) => amount?.inputs ?? [])) {
    const { paragraphs } = add(source);
    if (paragraph !== null && !paragraphs.includes(paragraph)) paragraphs.push(paragraph);
  }
  for (const source of point.attainments.flatMap((attainment) => attainment.sources)) add(source);
  const found = [...sources.values()].sort((a, b) => a.id.localeCompare(b.id));
  for (const { paragraphs } of found) paragraphs.sort((a, b) => a - b);
  return found;
}

/** The reports behind all figures of some series, by name. */
export function namedSources(series: readonly Pick<IndicatorSeries, "points">[], locale: Locale): string[] {
  const points = series.flatMap((each) => each.points);
  const sources = new Map(points.flatMap(pointSources).map((source) => [source.id, source]));
  return [...sources.values()].map(
    ({ id, publisher, publishedOn }) => `${publisher}, ${dateText(publishedOn, locale)} (${id})`,
  );
}
