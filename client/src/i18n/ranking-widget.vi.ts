import type { Direction } from "@doichieu/schema/vocabulary";
import { capitalised } from "./sentence.ts";

/** Who stands first of those with a result and no target; figures are printed already. */
export interface LeaderParts {
  first: string;
  /** null where the figure says no more than the place: a rank */
  figure: string | null;
  second: string;
  /** how far apart, without a sign; null where that is no single number */
  distance: string | null;
  /** the first has less, and less is better */
  isLess: boolean;
  /** provinces with a place */
  of: number;
}

/** The province that the address names, in its list. */
export interface PlaceParts {
  province: string;
  place: number;
  /** provinces with a place in the list */
  of: number;
  /** are those of the list judged by a plan? */
  isJudged: boolean;
  /** null where it says no more than the place */
  figure: string | null;
  /** the figure is its % of plan */
  isRatio: boolean;
}

export interface ShownParts {
  shown: number;
  of: number;
  /** a province beyond the first ones that stands there all the same */
  besides: string | null;
}

export const rankingWidgetVi = {
  leader({ first, figure, second, distance, isLess, of }: LeaderParts): string {
    const leads = `${first} đứng đầu trong ${of} tỉnh có số`;
    if (figure === null) return `${leads}, tiếp theo là ${second}`;
    if (distance === null) return `${leads}: ${figure}, tiếp theo là ${second}`;
    return `${leads}: ${figure}, ${isLess ? "thấp hơn" : "hơn"} ${second} ${distance}`;
  },
  place({ province, place, of, isJudged, figure, isRatio }: PlaceParts): string {
    const known = isJudged ? "tỉnh có kế hoạch đã kết luận" : "tỉnh có số";
    const where = `${province} đứng ${place === 1 ? "đầu" : `thứ ${place}`} trong ${of} ${known}`;
    if (figure === null) return where;
    return isRatio ? `${where}: ${figure} kế hoạch` : `${where}: ${figure}`;
  },
  only: (province: string, figure: string): string => `${province}: ${figure}, địa phương duy nhất có số`,
  onlyCountry: (country: string, figure: string | null): string =>
    figure === null
      ? `${country}; chưa địa phương nào có số`
      : `${country}: ${figure}; chưa địa phương nào có số`,

  about: (indicator: string, year: number): string => `${capitalised(indicator)}, ${year}`,
  unit: (unit: string): string => `Đơn vị: ${unit}.`,
  order: {
    ratio: "Xếp theo % kế hoạch, rồi theo số thực hiện.",
    actual: "Xếp theo số thực hiện.",
  },
  direction: {
    HIGHER: null,
    LOWER: "Càng thấp càng tốt: thang đảo chiều, số 0 ở bên phải.",
    NEUTRAL: "Không bên nào là tốt hơn nên không có thứ hạng.",
  } satisfies Record<Direction, string | null>,
  ranks: "Càng gần bên phải, hạng càng cao.",
  shown: ({ shown, of, besides }: ShownParts): string =>
    `Hình vẽ ${shown} tỉnh đầu trong ${of} tỉnh có số${besides === null ? "" : `, và ${besides}`}.`,
  without: (province: string): string => `Chưa có số của ${province}.`,
  unrestated: (province: string): string => `Số của ${province} chưa quy đổi được về địa giới mới.`,
  derived: "Dấu ≈: suy ra từ các số khác.",

  all: (provinces: number): string => `Cả ${provinces} tỉnh`,
  more: "Xem chỉ tiêu này",
};
export type RankingWidgetTexts = typeof rankingWidgetVi;
