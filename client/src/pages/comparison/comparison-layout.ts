export interface ComparisonLayout {
  /** provinces under each indicator instead of beside each other */
  isStacked: boolean;
  /** figures beside their bullet graph instead of below it */
  isWide: boolean;
  /** px of the column of names */
  nameWidth: number;
  /** px of a bullet graph */
  bulletWidth: number;
}

const NAME = { usual: 216, tight: 172 };
const ROOMY_FROM = 1100;
/** px of a province's column: below the first nothing but stacking helps, from the second on figures stand at the side */
const NARROWEST = 176;
const WIDE_FROM = 300;
/** share of a wide column that is the bullet graph's */
const BULLET_SHARE = 0.5;
const BULLET_WIDEST = 320;
/** px that a column keeps free at its left */
export const COLUMN_GAP = 24;

export function comparisonLayout(provinces: number, width: number): ComparisonLayout {
  const nameWidth = width < ROOMY_FROM ? NAME.tight : NAME.usual;
  const column = (width - nameWidth) / provinces - COLUMN_GAP;
  const isStacked = column < NARROWEST;
  const isWide = !isStacked && column >= WIDE_FROM;
  const room = isStacked ? width : isWide ? column * BULLET_SHARE : column;
  return { isStacked, isWide, nameWidth, bulletWidth: Math.floor(Math.min(BULLET_WIDEST, room)) };
}
