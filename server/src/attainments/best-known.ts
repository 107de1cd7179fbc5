export interface KnownProvince {
  id: string;
  isCountry: boolean;
  /** comparisons that say something */
  figures: number;
}

/** Shown without being asked for: one to read, one to compare it with. */
const SHOWN = 2;
/** A second province with a single figure would show nothing that a ranking does not. */
const FEWEST_BESIDE = 2;

/** The provinces of which most is known, equals in the order given; the country where no province has figures. */
export function bestKnown(all: readonly KnownProvince[]): string[] {
  const provinces = all.filter(({ isCountry }) => !isCountry);
  const [first, ...others] = [...(provinces.length > 0 ? provinces : all)].sort(
    (a, b) => b.figures - a.figures,
  );
  if (!first) return [];
  const beside = others.filter(({ figures }) => figures >= FEWEST_BESIDE).slice(0, SHOWN - 1);
  return [first, ...beside].map(({ id }) => id);
}
