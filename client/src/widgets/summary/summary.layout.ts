export interface SummaryLayout {
  /** rows beside the bar instead of below it */
  isBeside: boolean;
  /** px between them */
  gap: number;
  bars: { width: number };
  rows: { x: number; width: number };
}

/** px from which a bar across the whole width would be stretched while the lines below it fall apart */
const WIDE = 880;
/** of a wide drawing, what the bar takes */
const BARS = 0.4;
const GAP = { beside: 40, below: 10 };

export function layoutSummary(width: number, hasRows: boolean): SummaryLayout {
  if (width < WIDE || !hasRows)
    return { isBeside: false, gap: GAP.below, bars: { width }, rows: { x: 0, width } };
  const bars = Math.round((width - GAP.beside) * BARS);
  const x = bars + GAP.beside;
  return { isBeside: true, gap: GAP.beside, bars: { width: bars }, rows: { x, width: width - x } };
}
