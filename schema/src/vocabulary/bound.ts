/** How a printed number bounds the true one (M1): "trên 250" is MORE_THAN 250. */
export const Bound = {
  EXACT: "EXACT",
  MORE_THAN: "MORE_THAN",
  AT_LEAST: "AT_LEAST",
  LESS_THAN: "LESS_THAN",
  AT_MOST: "AT_MOST",
  RANGE: "RANGE",
  ABOUT: "ABOUT",
  NEARLY: "NEARLY",
} as const;
export type Bound = (typeof Bound)[keyof typeof Bound];

export const bounds = Object.keys(Bound) as Bound[];
