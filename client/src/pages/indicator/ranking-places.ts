import { decidedVerdicts, MAIN_PLAN } from "@doichieu/schema/vocabulary";
import type { RankedAttainment, RankedItem } from "./ranked-item.ts";

const WHOLE_YEAR = 12;

/** What is not due or not decided may still come to anything: nobody can say where it stands. */
const canHavePlace = ({ attainment: { verdict }, actual }: RankedItem) =>
  actual !== null && (verdict === "NO_TARGET" || decidedVerdicts.includes(verdict));

/** Is it held against a plan, and yet without a place? */
export const isOpen = (item: RankedItem): boolean => item.actual !== null && !canHavePlace(item);

/**
 * Places from 1 for rows in their order. A province takes one, by the target that speaks for its year; equal figures share
 * theirs, as in any ranking; a province alone has none.
 */
export function rankingPlaces(items: readonly RankedItem[]): RankedItem[] {
  const ranked = onePerProvince(items.filter(canHavePlace));
  const places = new Map<RankedItem, number>();
  for (const [index, item] of ranked.entries()) {
    const last = ranked[index - 1];
    const shared = last && isLevel(last, item) ? places.get(last) : null;
    places.set(item, shared ?? index + 1);
  }
  return items.map((item) => ({ ...item, place: ranked.length > 1 ? (places.get(item) ?? null) : null }));
}

/** In the order of the rows, which is that of the figures. */
function onePerProvince(items: readonly RankedItem[]): RankedItem[] {
  const chosen = new Map<string, RankedItem>();
  for (const item of items) {
    const { id } = item.attainment.province;
    const other = chosen.get(id);
    if (!other || speaksBefore(item.attainment, other.attainment)) chosen.set(id, item);
  }
  const own = new Set(chosen.values());
  return items.filter((item) => own.has(item));
}

/** The main plan before others, the year's before a period's, the whole year's before a part's. */
function speaksBefore(one: RankedAttainment, other: RankedAttainment): boolean {
  const [mine, its] = [standing(one), standing(other)];
  const at = mine.findIndex((part, place) => part !== its[place]);
  return at >= 0 && (mine[at] ?? 0) < (its[at] ?? 0);
}

function standing({ plan, fromYear, year, dueMonth }: RankedAttainment): (number | string)[] {
  return [
    plan === MAIN_PLAN ? 0 : 1,
    year.value - (fromYear ?? year.value),
    WHOLE_YEAR - (dueMonth ?? WHOLE_YEAR),
    plan,
  ];
}

/** The order goes by ratio, then by actual; what is no single number is level with nothing. */
function isLevel(a: RankedItem, b: RankedItem): boolean {
  const by =
    a.ratio || b.ratio ? ({ ratio }: RankedItem) => ratio?.value : ({ actual }: RankedItem) => actual?.value;
  const [number, other] = [by(a) ?? null, by(b) ?? null];
  return number !== null && number === other;
}
