export interface MapLayout {
  /** px of the map's room */
  map: number;
  legend: { x: number; width: number; isBeside: boolean };
  gap: number;
}

/** px of a map that leaves room beside it: smaller, its names are cut */
const LEAST_MAP = 330;
/** px of what stands beside the map: a name and its share at least, no more than a list can be read in */
const LEGEND = { least: 230, wished: 290, most: 620 };
const GAP = { narrow: 24, wide: 40, below: 14 };

/**
 * The legend beside the map where there is room for both, else below it: the country is tall, and with a smaller map a
 * page is not scrolled for what stands below. `largest`: px of the map at its largest.
 */
export function layoutMap(width: number, largest: number): MapLayout {
  const least = Math.min(LEAST_MAP, largest);
  if (width < least + GAP.narrow + LEGEND.least) {
    return { map: Math.min(width, largest), legend: { x: 0, width, isBeside: false }, gap: GAP.below };
  }
  const gap = width < largest + GAP.wide + LEGEND.wished ? GAP.narrow : GAP.wide;
  const map = Math.max(least, Math.min(largest, width - gap - LEGEND.wished));
  const x = map + gap;
  return { map, legend: { x, width: Math.min(LEGEND.most, width - x), isBeside: true }, gap };
}
