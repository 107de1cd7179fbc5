import type { AttainmentField, Verdict } from "@doichieu/schema/vocabulary";
import { capitalised } from "./sentence.ts";

/** What the headline is made of; figures are printed already. */
export interface HeadlineParts {
  province: string;
  year: number;
  /** inside a sentence: "tổng doanh thu bưu chính viễn thông và CNTT" */
  indicator: string;
  isGrowth: boolean;
  isChange: boolean;
  verdict: Verdict;
  actual: string | null;
  target: string | null;
  isTargetDerived: boolean;
  /** how far from the end to be reached, without a sign; null where it is nothing or no single number */
  distance: string | null;
  isDistanceApproximate: boolean;
  isLowerBetter: boolean;
  /** the actual stands exactly at the end to be reached */
  isOnTarget: boolean;
  /** of a merged unit whose figures cannot be put together from those before (M13) */
  isUnrestated: boolean;
}

function subject({ indicator, isGrowth, isChange }: HeadlineParts): string {
  if (isGrowth) return `tốc độ tăng ${indicator}`;
  return isChange ? `mức thay đổi của ${indicator}` : indicator;
}

function plan({ target, isTargetDerived }: HeadlineParts): string {
  return isTargetDerived ? `kế hoạch suy ra ${target}` : `kế hoạch ${target}`;
}

function outcome(parts: HeadlineParts): string {
  const { verdict, distance, isTargetDerived, isDistanceApproximate, isLowerBetter, isOnTarget } = parts;
  const about = isDistanceApproximate ? "khoảng " : "";
  const planWord = isTargetDerived ? "kế hoạch suy ra" : "kế hoạch";
  switch (verdict) {
    case "EXCEEDED":
      if (!distance) return `vượt ${plan(parts)}`;
      return isLowerBetter
        ? `tốt hơn ${planWord} ${about}${distance}`
        : `vượt ${planWord} ${about}${distance}`;
    case "MET":
      return isOnTarget ? `đúng bằng ${planWord}` : `đạt ${plan(parts)}`;
    case "NEARLY_MET":
      return isOnTarget ? `chạm ngưỡng ${plan(parts)} nhưng chưa qua` : `gần đạt ${plan(parts)}`;
    case "NOT_MET":
      return distance ? `không đạt ${plan(parts)}, hụt ${about}${distance}` : `không đạt ${plan(parts)}`;
    case "UNDECIDED":
      return `chưa đủ để kết luận so với ${plan(parts)}`;
    case "NOT_DUE":
      return `chưa đến kỳ đánh giá, ${plan(parts)}`;
    case "NO_ACTUAL":
      return "chưa có số thực hiện";
    case "NO_TARGET":
      return "chưa có chỉ tiêu để đối chiếu";
  }
}

export const attainmentVi = {
  pageTitle: (province: string, year: number, indicator: string): string =>
    `${province} ${year}, ${indicator}`,
  breadcrumb: "Vị trí trong trang",
  overviewOf: (year: number): string => `Tổng quan ${year}`,

  headline(parts: HeadlineParts): string {
    const { province, year, actual, target } = parts;
    const what = actual
      ? `${subject(parts)} ${actual}`
      : target
        ? `${subject(parts)}, ${plan(parts)}`
        : subject(parts);
    if (parts.isUnrestated) return `${province} năm ${year}: ${what}, chưa quy đổi được về địa giới mới`;
    const end = !actual && parts.verdict === "NOT_DUE" ? "chưa đến kỳ đánh giá" : outcome(parts);
    return `${province} năm ${year}: ${what}, ${end}`;
  },

  fromRatio: (ratio: string): string =>
    `Báo cáo không ghi kế hoạch, chỉ ghi “${ratio} kế hoạch”. Kế hoạch được tính ngược từ số thực hiện và tỷ lệ đó.`,
  fromDifference:
    "Báo cáo không ghi kế hoạch, chỉ ghi mức chênh so với kế hoạch. Kế hoạch được tính ngược từ số thực hiện và mức chênh đó.",
  onlyRatio: (ratio: string): string =>
    `Báo cáo chỉ ghi “${ratio} kế hoạch”, không ghi kế hoạch lẫn mức thực hiện.`,
  provisional: "Số thực hiện chưa phải số chính thức, nên kết luận có thể đổi khi có số chính thức.",
  belowLast: (year: number, growth: string | null): string =>
    growth
      ? `Kế hoạch thấp hơn kết quả đã đạt năm ${year}: chỉ cần ${growth} so với năm đó.`
      : `Kế hoạch thấp hơn kết quả đã đạt năm ${year}.`,
  statedVerdict: (words: string): string => `Báo cáo tự ghi “${words}”.`,
  inferredProvince: "Bài báo không ghi tên tỉnh; tỉnh được suy ra từ người được nêu tên.",
  period: (from: number, to: number): string => `Kế hoạch của cả kỳ ${from}–${to}.`,
  actualYear: (year: number): string => `Số thực hiện gần nhất là của năm ${year}.`,
  dueMonth: (month: number, year: number): string => `Hạn đến hết tháng ${month}/${year}.`,
  throughMonth: (month: number): string => `Số thực hiện tính đến hết tháng ${month}.`,
  /** the units it was made of, as a list */
  restated: (units: string): string => `Quy đổi về địa giới từ 1/7/2025, từ số của ${units} (M13).`,
  unrestated: (figure: string, reason: string): string => `${figure}: ${reason}.`,
  and: "và",
  setBy: (plan: string): string => `${capitalised(plan)}; báo cáo còn có kế hoạch khác cho cùng chỉ tiêu.`,

  keyFigures: "Các con số chính",
  verdict: "Kết luận",
  actual: "Thực hiện",
  target: "Kế hoạch",
  planRatio: "% kế hoạch",
  gap: "Chênh lệch",
  actualOf: (year: number): string => `Thực hiện ${year}`,
  growthOn: (year: number): string => `Tăng so với ${year}`,
  changeOn: (year: number): string => `Thay đổi so với ${year}`,
  lastGrowth: (year: number): string => `Tốc độ tăng ${year}`,
  growthAsked: "Mức tăng kế hoạch đòi hỏi",
  ambition: "Tham vọng của kế hoạch",

  stepsTitle: "Từ con số trong báo cáo đến kết luận",
  stepsTitleNoTarget: "Con số trong báo cáo và những gì tính được",
  stepsSub: "Mỗi bước ghi quy tắc; mỗi quy tắc dẫn về trang Phương pháp.",
  inputs: "Đầu vào",
  inputsCaption: "Các con số báo cáo ghi",
  part: "Phần",
  inputParagraph: "Đoạn",
  inputKey: "Ký hiệu",
  inputRole: "Là gì",
  inputFigure: "Con số",
  inputStatus: "Độ chắc",
  inputSource: "Nguồn",
  notStated: "không ghi",
  paragraph: (source: string, paragraph: number | null): string =>
    paragraph === null ? source : `${source}, đoạn ${paragraph}`,
  steps: "Các bước",
  unknown: "chưa rõ",

  checksDiffer: (count: number): string => `Báo cáo ghi khác kết quả tính lại ở ${count} chỗ`,
  checkDiffers: (field: string, stated: string, computed: string): string =>
    `Báo cáo ghi ${field} ${stated}, tính lại ra ${computed}`,
  verdictDiffers: (stated: string, computed: string): string =>
    `Báo cáo ghi “${stated}”, tính lại là “${computed}”`,
  checksAgree: "Điều báo cáo ghi khớp với kết quả tính lại",
  checksOpen: (stated: string): string => `Báo cáo ghi ${stated}; chưa có con số độc lập nào để tính lại`,
  checksNothing: "Báo cáo không ghi tỷ lệ, mức tăng hay kết luận nào để so",
  checkStated: "Báo cáo ghi",
  checkComputed: "Tính lại từ số khác",
  checkResult: "So sánh (M9)",
  checkField: "Nội dung",
  agrees: "khớp",
  differs: "khác",
  unverified: "chưa kiểm chứng được",
  unstated: "báo cáo không ghi",
  neither: "không so được",
  selfCheck: (ratio: string): string =>
    `Chia số thực hiện cho kế hoạch suy ra sẽ ra đúng ${ratio}, nhưng kế hoạch ấy được tính từ chính tỷ lệ đó: một con số không tự kiểm chứng mình. Khi kho có văn bản giao kế hoạch, phép so này sẽ tự chạy.`,

  roundingStays: "Làm tròn không đổi được kết luận",
  roundingMayTurn: "Làm tròn có thể đổi kết luận",
  roundingSub: (range: string): string =>
    `Các con số trong báo cáo đã làm tròn, nên kế hoạch suy ra có thể là ${range}. Trục cắt ngắn, chỉ để xem sai số.`,
  roundingAbove: (distance: string): string => `vẫn hơn ít nhất ${distance}`,
  roundingBelow: (distance: string): string => `vẫn kém ít nhất ${distance}`,
  roundingOverlap: "hai khoảng chồng lên nhau",

  absencesTitle: "Những gì chưa biết, và vì sao",
  absenceLine: (fields: string, reason: string): string => `${fields}: ${reason}.`,
  fields: {
    TARGET: "kế hoạch",
    ACTUAL: "thực hiện",
    PLAN_RATIO: "% kế hoạch",
    GAP: "chênh lệch",
    FAVOURABLE: "phía có lợi",
    TARGET_LEVEL: "mức kế hoạch",
    ACTUAL_LEVEL: "mức thực hiện",
    TARGET_GROWTH: "mức tăng kế hoạch đòi hỏi",
    ACTUAL_GROWTH: "tốc độ tăng",
    LAST_ACTUAL: "số của năm trước",
    LAST_ACTUAL_GROWTH: "tốc độ tăng của năm trước",
    ACTUAL_CHANGE: "mức thay đổi",
    AMBITION: "tham vọng của kế hoạch",
    PACE: "nhịp thực hiện",
  } as Record<AttainmentField, string>,

  sourcesTitle: "Nguồn",
  provinceStated: "Tỉnh: ghi rõ trong bài.",
  provinceInferred: (province: string): string => `Tỉnh: bài không ghi tên; suy ra là ${province}.`,
  paragraphWord: "Đoạn",
  openSource: "Mở bài gốc",
  scale: (unit: string): string => `đơn vị: ${unit}`,
};
export type AttainmentTexts = typeof attainmentVi;
