import type { TrendHeights } from "../../charts/trend/layout.ts";

export interface PanelsLayout {
  columns: number;
  /** px of one panel, and between two */
  panel: number;
  gap: { across: number; down: number };
  heights: TrendHeights;
}

/** px; a panel beside another is no narrower */
const NARROWEST = 280;
const GAP = { across: 32, down: 26 };
/** of a panel's width, within px: a narrow drawing is no tower, a wide one no ribbon */
const LEVELS = { share: 0.42, least: 150, most: 260 };
/** of the height of the levels, the growth below them; and by itself, where no level is known */
const GROWTH = { below: 0.4, alone: 0.7 };

/** As many panels beside each other as can be read; none left alone in the last row where another grid avoids it. */
export function layoutPanels(count: number, width: number, hasLevels: boolean): PanelsLayout {
  const fitting = Math.max(1, Math.floor((width + GAP.across) / (NARROWEST + GAP.across)));
  const most = Math.min(count, fitting);
  const columns = count === 4 && most === 3 ? 2 : most;
  const panel = Math.floor((width - GAP.across * (columns - 1)) / columns);
  const levels = Math.round(Math.min(LEVELS.most, Math.max(LEVELS.least, panel * LEVELS.share)));
  return {
    columns,
    panel,
    gap: GAP,
    heights: { levels, growth: Math.round(levels * (hasLevels ? GROWTH.below : GROWTH.alone)) },
  };
}
