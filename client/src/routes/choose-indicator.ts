import { verdicts } from "@doichieu/schema/vocabulary";
import type { Ask } from "../apollo/ask.ts";
import { totalOf, type VerdictCounts } from "../charts/verdict-counts.ts";
import { verdictCounts } from "../format/verdict-counts.ts";
import { yearCounts } from "../format/year-counts.ts";
import { IndicatorChoicesDocument } from "../generated/documents.ts";
import type { FiguresView } from "../view/figures-view.ts";
import { defaultYear, thisYear } from "./choose-year.ts";
import { type IndicatorSearch, provinceIds } from "./indicator-search.ts";

/** What the page of an indicator shows. */
export interface IndicatorChoice {
  year: number;
  provinces: string[];
}

/** What its address names, else the year that tells most and the provinces of which most is known. */
export async function chooseIndicator(
  ask: Ask,
  view: FiguresView,
  code: string,
  { year, provinces }: IndicatorSearch,
): Promise<IndicatorChoice> {
  if (year !== undefined && provinces !== undefined) return { year, provinces: provinceIds(provinces) };
  const data = await ask(IndicatorChoicesDocument, { code, ...view });
  const known = data.byProvince.flatMap((summary) =>
    summary.province
      ? [{ ...summary.province, counts: verdictCounts(summary), unrestated: summary.unrestated }]
      : [],
  );
  return {
    year:
      year ??
      defaultYear(yearCounts(data.byYear)) ??
      defaultYear(yearCounts(data.byNationalYear)) ??
      thisYear(),
    provinces: provinces === undefined ? mostKnown(known) : provinceIds(provinces),
  };
}

export interface KnownProvince {
  id: string;
  kind: string;
  counts: VerdictCounts;
  /** rows of former provinces that could not be put together (M13) */
  unrestated: number;
}

/** Shown without being asked for: one to read, one to compare it with. */
const SHOWN = 2;
/** A second province with a single figure would show nothing that the ranking does not. */
const FEWEST_BESIDE = 2;

/** The provinces of which most is known; the country where no province has figures. */
export function mostKnown(all: readonly KnownProvince[]): string[] {
  const provinces = all.filter(({ kind }) => kind !== "COUNTRY");
  const figures = ({ counts, unrestated }: KnownProvince) => totalOf(counts, verdicts) - unrestated;
  const [first, ...others] = [...(provinces.length > 0 ? provinces : all)].sort(
    (a, b) => figures(b) - figures(a),
  );
  if (!first) return [];
  const beside = others.filter((each) => figures(each) >= FEWEST_BESIDE).slice(0, SHOWN - 1);
  return [first, ...beside].map(({ id }) => id);
}
