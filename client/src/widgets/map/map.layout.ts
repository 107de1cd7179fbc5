export interface MapLayout {
  /** px of the map's room */
  map: number;
  legend: { x: number; width: number; isBeside: boolean };
  gap: number;
}

/** px of what stands beside the map: the legend's longest line at least, no more than a list can be read in */
const LEGEND = { least: 290, most: 620 };
const GAP = { beside: 40, below: 14 };

/** The legend beside the map where there is room for both, else below it. `largest`: px of the map at its largest. */
export function layoutMap(width: number, largest: number): MapLayout {
  const x = largest + GAP.beside;
  if (width >= x + LEGEND.least) {
    const legend = Math.min(LEGEND.most, width - x);
    return { map: largest, legend: { x, width: legend, isBeside: true }, gap: GAP.beside };
  }
  return {
    map: Math.min(width, largest),
    legend: { x: 0, width, isBeside: false },
    gap: GAP.below,
  };
}
