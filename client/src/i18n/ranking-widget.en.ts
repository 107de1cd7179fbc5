import { allOf } from "./english.ts";
import type { RankingWidgetTexts } from "./ranking-widget.vi.ts";
import { capitalised } from "./sentence.ts";

export const rankingWidgetEn: RankingWidgetTexts = {
  leader({ first, figure, second, distance, isLess, of }) {
    const leads = `${first} comes first of ${of} provinces with a figure`;
    if (figure === null) return `${leads}, ${second} second`;
    if (distance === null) return `${leads}: ${figure}, ${second} second`;
    return `${leads}: ${figure}, ${distance} ${isLess ? "below" : "ahead of"} ${second}`;
  },
  place({ province, place, of, isJudged, figure, isRatio }) {
    const where = place === 1 ? `${province} comes first` : `${province} is number ${place}`;
    const known = `${of} provinces with ${isJudged ? "a decided target" : "a figure"}`;
    if (figure === null) return `${where} of ${known}`;
    return `${where} of ${known}: ${figure}${isRatio ? " of plan" : ""}`;
  },
  only: (province, figure) => `${province}: ${figure}, the only province with a figure`,
  onlyCountry: (country, figure) =>
    figure === null
      ? `${country}; no province has a figure`
      : `${country}: ${figure}; no province has a figure`,

  about: (indicator, year) => `${capitalised(indicator)}, ${year}`,
  unit: (unit) => `Unit: ${unit}.`,
  order: {
    ratio: "Ranked by % of plan, then by the actual.",
    actual: "Ranked by the actual.",
  },
  direction: {
    HIGHER: null,
    LOWER: "Lower is better: the scale is reversed, with 0 at the right.",
    NEUTRAL: "Neither side is better, so there are no places.",
  },
  ranks: "The farther to the right, the better the place.",
  shown: ({ shown, of, besides }) =>
    `The drawing has the first ${shown} of ${of} provinces with figures${besides === null ? "" : `, and ${besides}`}.`,
  without: (province) => `There is no figure for ${province}.`,
  unrestated: (province) => `The figures of ${province} cannot be restated to today’s boundaries.`,
  derived: "≈: derived from other figures.",

  all: (provinces) => `${capitalised(allOf(provinces))} provinces`,
  more: "This indicator",
};
