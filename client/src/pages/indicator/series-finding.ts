import { amountText, decidedVerdicts, isTargetMeasure, type Locale } from "@doichieu/schema/vocabulary";
import { type FigureParts, intervalOf, markedNumber } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, type Named } from "../../format/local-name.ts";
import type { Finding, FindingLede } from "../../i18n/indicator-finding.vi.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import type { IndicatorData } from "./indicator-data.ts";

type Indicator = IndicatorData["indicator"];
export type IndicatorSeries = Indicator["series"][number];
export type SeriesPoint = IndicatorSeries["points"][number];

export const isDecided = ({ verdict }: SeriesPoint) => decidedVerdicts.includes(verdict);
export const isReached = ({ verdict }: SeriesPoint) => verdict === "EXCEEDED" || verdict === "MET";
/** The attainment that speaks for its year: the annual plan's before a period's that ends in it. */
export const mainAttainment = ({ attainments }: SeriesPoint) =>
  attainments.find(({ verdict }) => verdict !== "NO_TARGET");

/** The last target and what became of it; without any target the last result. */
export function seriesFinding(
  { province, points }: IndicatorSeries,
  indicator: Named & Pick<Indicator, "direction">,
  locale: Locale,
): Finding {
  const who = {
    province: localName(province, locale),
    indicator: uncapitalised(localName(indicator, locale)),
  };
  const asked = points.findLast((point) => mainAttainment(point)?.target);
  if (asked) return { ...who, ...askedOrJudged(asked, points, indicator.direction, locale) };
  const judged = points.findLast((point) => isDecided(point));
  if (judged) return { ...who, ...judgedIn(judged, locale) };
  const result = points.findLast(({ actual, actualGrowth }) => actual ?? actualGrowth);
  if (!result) return { ...who, kind: "nothing" };
  const { year, actual, actualGrowth } = result;
  const growth = actualGrowth && amountText(figureOf(actualGrowth), locale, { signed: true });
  return actual
    ? { ...who, kind: "result", year, actual: amountText(figureOf(actual), locale), growth }
    : { ...who, kind: "result", year, actual: growth ?? "", growth: null };
}

/** Nothing answers the target yet; a result of an earlier year of its period does not. */
const waiting: ReadonlySet<string> = new Set(["NOT_DUE", "NO_ACTUAL"]);

type WithoutNames<F> = F extends unknown ? Omit<F, "province" | "indicator"> : never;

function askedOrJudged(
  point: SeriesPoint,
  points: readonly SeriesPoint[],
  direction: Indicator["direction"],
  locale: Locale,
): WithoutNames<Finding> {
  const main = mainAttainment(point);
  const target = figureOf(main?.target ?? null);
  if (!(main && target && waiting.has(point.verdict))) return judgedIn(point, locale);
  const measure = isTargetMeasure(main.measure) ? main.measure : "LEVEL";
  const before = points.find(({ year }) => year === point.year - 1);
  const last = figureOf(
    (measure === "GROWTH" ? before?.actualGrowth : measure === "LEVEL" && before?.actual) || null,
  );
  const isBelowLast = main.ambition === "BELOW_LAST_RESULT";
  const worse = direction === "LOWER" ? ("above" as const) : ("below" as const);
  return {
    kind: "asked",
    year: point.year,
    measure,
    target: amountText(target, locale),
    beside: last && {
      side: isBelowLast ? worse : sideOf(target, last),
      year: point.year - 1,
      figure: amountText(last, locale),
    },
  };
}

function sideOf(target: FigureParts, last: FigureParts): "above" | "below" | "about" {
  const [asked, known] = [intervalOf(target), intervalOf(last)];
  if (asked.low > known.high) return "above";
  return asked.high < known.low ? "below" : "about";
}

function judgedIn(point: SeriesPoint, locale: Locale): WithoutNames<Finding> {
  const main = mainAttainment(point);
  const [actual, target] = [figureOf(main?.actual ?? null), figureOf(main?.target ?? null)];
  return {
    kind: "judged",
    year: point.year,
    measure: main && isTargetMeasure(main.measure) ? main.measure : "LEVEL",
    verdict: point.verdict,
    actual: actual && amountText(actual, locale),
    target: target && amountText(target, locale),
  };
}

const told = new Set(["BELOW_LAST_RESULT", "WITHIN_RECORD", "BEYOND_RECORD"]);

/** What weighs the finding: how much is asked for, which targets nothing answers, how the others went. */
export function findingLede(
  { points }: IndicatorSeries,
  finding: Finding,
  direction: Indicator["direction"],
  locale: Locale,
): FindingLede {
  const year = finding.kind === "nothing" ? 0 : finding.year;
  const earlier = points.filter((point) => point.year < year);
  const own = points.find((point) => point.year === year);
  const ambition = (finding.kind === "asked" && own && mainAttainment(own)?.ambition) || null;
  const decided = points.filter((point) => isDecided(point) && point.year !== year);
  return {
    ambition: ambition && told.has(ambition) ? (ambition as FindingLede["ambition"]) : null,
    lastYear: year - 1,
    record: recordIn(earlier, direction, locale),
    unanswered: earlier.flatMap((point) => {
      const main = mainAttainment(point);
      const target = figureOf(main?.target ?? null);
      if (point.verdict !== "NO_ACTUAL" || !(main && target)) return [];
      return [{ year: point.year, target: amountText(target, locale), isGrowth: main.measure === "GROWTH" }];
    }),
    decided: decided.length,
    reached: decided.filter(isReached).length,
  };
}

/** The best growth known of some years. */
function recordIn(
  points: readonly SeriesPoint[],
  direction: Indicator["direction"],
  locale: Locale,
): FindingLede["record"] {
  const growths = points.flatMap(({ year, actualGrowth }) => {
    const growth = figureOf(actualGrowth);
    return growth ? [{ year, growth, number: markedNumber(growth) }] : [];
  });
  const better = direction === "LOWER" ? -1 : 1;
  const [best] = growths.sort((a, b) => better * (b.number - a.number));
  return best ? { year: best.year, growth: amountText(best.growth, locale) } : null;
}
