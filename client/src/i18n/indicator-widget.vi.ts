import type { Direction, ObservationStatus, TargetMeasure, Verdict } from "@doichieu/schema/vocabulary";
import { subjects } from "./indicator-finding.vi.ts";
import { capitalised } from "./sentence.ts";

/** One comparison as its title tells it; figures are printed already. */
export interface ComparedParts {
  /** inside a sentence: "kim ngạch xuất khẩu" */
  indicator: string;
  measure: TargetMeasure;
  direction: Direction;
  verdict: Verdict;
  /** of the figure that was achieved; null where none is known */
  status: ObservationStatus | null;
  actual: string | null;
  target: string | null;
  isTargetDerived: boolean;
  planRatio: string | null;
  /** the ratio says how it went: higher is better, and it is a number */
  isTold: boolean;
  /** how far from the plan, where that is all that is known: "vượt 50 USD so với kế hoạch" */
  gap: string | null;
  /** of a merged unit whose figures cannot be put together from those before (M13) */
  isUnrestated: boolean;
}

export type GapSide = "short" | "past" | "above" | "below";

/** How far from the plan: "thiếu 105 triệu USD so với kế hoạch 1.055". */
export interface GapParts {
  side: GapSide;
  /** not due yet: it may still be made up */
  isOpen: boolean;
  /** what the unit puts before the number, and behind it */
  before: string;
  after: string;
  isApproximate: boolean;
  /** null where it is not known */
  target: string | null;
  isTargetDerived: boolean;
}

export interface GapWords {
  start: string;
  end: string;
}

const sides: Record<GapSide, string> = {
  short: "thiếu",
  past: "vượt",
  above: "cao hơn",
  below: "thấp hơn",
};
const reached: Record<ObservationStatus, string> = {
  FORECAST: "dự kiến đạt",
  ESTIMATED: "ước đạt",
  PRELIMINARY: "sơ bộ đạt",
  FINAL: "đạt",
};
const stood: Record<ObservationStatus, string> = {
  FORECAST: "dự kiến",
  ESTIMATED: "ước",
  PRELIMINARY: "sơ bộ",
  FINAL: "là",
};

/** "ước đạt 950 triệu USD"; what should be low is not said to be reached. */
function achieved({ status, direction }: ComparedParts, figure: string): string {
  const word = (direction === "HIGHER" ? reached : stood)[status ?? "FINAL"];
  return `${word} ${figure}`;
}

function outcome({ verdict, direction, target, isTargetDerived }: ComparedParts): string {
  const plan = isTargetDerived ? `kế hoạch suy ra ${target}` : `kế hoạch ${target}`;
  const words: Record<Verdict, string> = {
    EXCEEDED: direction === "LOWER" ? `tốt hơn ${plan}` : `vượt ${plan}`,
    MET: `đạt ${plan}`,
    NEARLY_MET: `gần đạt ${plan}`,
    NOT_MET: `không đạt ${plan}`,
    UNDECIDED: `chưa đủ để kết luận so với ${plan}`,
    NOT_DUE: `chưa đến kỳ đánh giá ${plan}`,
    NO_ACTUAL: plan,
    NO_TARGET: plan,
  };
  return words[verdict];
}

function unanswered(parts: ComparedParts): string {
  const { verdict, target, isTargetDerived } = parts;
  const plan = target && (isTargetDerived ? `kế hoạch suy ra ${target}` : `kế hoạch ${target}`);
  const why = verdict === "NOT_DUE" ? "chưa đến kỳ đánh giá" : "chưa có số thực hiện";
  return [plan, why].filter(Boolean).join(", ");
}

export const indicatorWidgetVi = {
  title(parts: ComparedParts): string {
    const { indicator, measure, actual, target, planRatio, isTold, gap, isUnrestated } = parts;
    const who = capitalised(subjects[measure](indicator));
    if (isUnrestated) return `${who}: chưa quy đổi được về địa giới mới`;
    if (actual && isTold) return `${who} ${achieved(parts, actual)}, bằng ${planRatio} kế hoạch`;
    if (actual && target) return `${who} ${achieved(parts, actual)}, ${outcome(parts)}`;
    if (actual) return `${who} ${achieved(parts, actual)}, chưa có chỉ tiêu để đối chiếu`;
    if (planRatio) return `${who} ${achieved(parts, planRatio)} kế hoạch`;
    return `${who}${gap ? ` ${gap}` : `: ${unanswered(parts)}`}`;
  },
  about: (province: string, year: number | null): string =>
    year === null ? province : `${province}, ${year}`,

  /** what stands before the number of a distance, and behind it */
  gap({ side, isOpen, before, after, isApproximate, target, isTargetDerived }: GapParts): GapWords {
    const plan = [isTargetDerived ? "kế hoạch suy ra" : "kế hoạch", target].filter(Boolean).join(" ");
    const about = isApproximate ? "khoảng " : "";
    return {
      start: `${isOpen && side === "short" ? "còn " : ""}${sides[side]} ${about}${before}`,
      end: `${after} so với ${plan}`,
    };
  },
  onTarget: (target: string): string => `đúng bằng kế hoạch ${target}`,
  atLimit: (target: string): string => `chạm ngưỡng kế hoạch ${target} nhưng chưa qua`,
  plan: (target: string): string => `kế hoạch ${target}`,
  derivedPlan: (target: string): string => `kế hoạch suy ra ${target}`,

  actual: "Thực hiện",
  target: "Kế hoạch",
  planRatio: "% kế hoạch",
  unit: (unit: string): string => `Đơn vị: ${unit}.`,
  /** what the ground of the drawing means; how far short still is nearly met, in per cent */
  ground(direction: Direction, nearly: string | null): string {
    const levels = nearly ? `đạt, gần đạt (hụt tới ${nearly}%), không đạt` : "đạt, không đạt";
    if (direction === "NEUTRAL") return `Cần đúng mức; nền, từ kế hoạch ra hai bên: ${levels}.`;
    const ground = `ền, từ phải sang trái: ${levels}.`;
    return direction === "LOWER" ? `Càng thấp càng tốt nên trục đảo chiều; n${ground}` : `N${ground}`;
  },
  lower: "Càng thấp càng tốt nên trục đảo chiều.",
  otherPlans: (count: number): string =>
    `Cùng năm còn ${count} kế hoạch khác cho chỉ tiêu này; hình theo kế hoạch chính của cả năm.`,

  empty: (indicator: string, year: number | null): string =>
    year === null
      ? `${capitalised(indicator)}: chưa có số liệu`
      : `${capitalised(indicator)}: chưa có số liệu năm ${year}`,
  notYet: (indicator: string, day: string): string =>
    `${capitalised(indicator)}: đến ngày ${day} chưa công bố số liệu nào`,
  why: "Giải thích",
  otherYears: "Các năm khác",
};
export type IndicatorWidgetTexts = typeof indicatorWidgetVi;
