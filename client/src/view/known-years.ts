import type { RibbonYear } from "../charts/year-ribbon/state.ts";
import type { FiguresView } from "./figures-view.ts";

/** The years of a page, as its ribbon takes them. */
export interface KnownYears {
  /** those that stand there even without counts */
  years: readonly number[];
  counted: readonly RibbonYear[];
}

/** the pages seen last; a server, which draws pages for everyone, must not keep them all */
const MOST = 100;

const seen = new Map<string, KnownYears>();
const keyOf = (page: string, { boundaries, asOf }: FiguresView) => `${page} ${boundaries} ${asOf ?? ""}`;

/** Keeps a page's years at hand, for when one of them is on its way or does not come. */
export function rememberYears(page: string, view: FiguresView, years: KnownYears): void {
  const key = keyOf(page, view);
  // a map keeps its keys in the order they came
  seen.delete(key);
  seen.set(key, years);
  const [oldest] = seen.keys();
  if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
}

export function knownYears(page: string, view: FiguresView): KnownYears | undefined {
  return seen.get(keyOf(page, view));
}
