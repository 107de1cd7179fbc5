import { numberText } from "@doichieu/schema/vocabulary";
import { listed } from "./sentence.ts";

const whole = (count: number): string => numberText(count, 0, "VI");

/** A year's rows, counted. */
export interface YearCounts {
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  nearlyMet: number;
  notMet: number;
  undecided: number;
  notDue: number;
  noActual: number;
  noTarget: number;
  /** rows of a merged unit that could not be restated (M13) */
  unrestated: number;
}

export interface ProvinceCounts extends YearCounts {
  province: string;
  year: number;
}

export interface ProvinceLede extends ProvinceCounts {
  provisional: number;
  derivedTargets: number;
  /** put together from the figures of former provinces (M13) */
  restated: number;
  /** attainments whose stated figures the others contradict */
  disagreeing: number;
  /** the largest shortfalls, worst first, as "tên (7,18% so với 7,5–8%)" */
  worst: readonly string[];
}

/** Names are told up to this many; more are counted. */
const NAMED = 2;

function missed(counts: YearCounts, notMetNames: readonly string[]): string {
  const { notMet, nearlyMet } = counts;
  if (notMet > 0 && notMet <= NAMED && notMet === notMetNames.length)
    return `${listed(notMetNames, "và")} không đạt`;
  return [notMet > 0 && `${whole(notMet)} không đạt`, nearlyMet > 0 && `${whole(nearlyMet)} gần đạt`]
    .filter((part) => part !== false)
    .join(", ");
}

function decidedHeadline(counts: YearCounts, notMetNames: readonly string[]): string {
  const { decided, reached } = counts;
  if (reached === decided)
    return decided === 1
      ? "đạt hoặc vượt chỉ tiêu duy nhất đã kết luận"
      : `đạt hoặc vượt cả ${whole(decided)} chỉ tiêu đã kết luận`;
  const start =
    reached === 0
      ? decided === 1
        ? "chưa đạt chỉ tiêu duy nhất đã kết luận"
        : `chưa đạt chỉ tiêu nào trong ${whole(decided)} chỉ tiêu đã kết luận`
      : `đạt hoặc vượt ${whole(reached)} trong ${whole(decided)} chỉ tiêu đã kết luận`;
  return `${start}; ${missed(counts, notMetNames)}`;
}

function openHeadline({ targets, undecided, notDue, noActual }: YearCounts): string {
  if (noActual === targets) return `${whole(targets)} chỉ tiêu, chưa có số thực hiện để đối chiếu`;
  if (notDue === targets) return `${whole(targets)} chỉ tiêu, chưa đến kỳ đánh giá`;
  if (undecided === targets) return `${whole(targets)} chỉ tiêu, số liệu chưa đủ để kết luận`;
  return `${whole(targets)} chỉ tiêu, chưa chỉ tiêu nào kết luận được`;
}

function finding(counts: YearCounts, notMetNames: readonly string[]): string {
  const { decided, targets, noTarget, unrestated } = counts;
  if (targets + noTarget === 0 && unrestated > 0)
    return "chưa quy đổi được số của các tỉnh cũ về địa giới mới";
  if (decided > 0) return decidedHeadline(counts, notMetNames);
  if (targets > 0) return openHeadline(counts);
  return `${whole(noTarget)} số thực hiện, chưa có chỉ tiêu để đối chiếu`;
}

export const provinceVi = {
  pageTitle: (province: string, year: number): string => `${province} ${year}`,
  breadcrumb: "Vị trí trong trang",
  overview: "Tổng quan",
  overviewOf: (year: number): string => `Tổng quan ${year}`,
  allProvinces: "Tỉnh, thành phố",

  headline: (counts: ProvinceCounts, notMetNames: readonly string[]): string =>
    `${counts.province} năm ${counts.year}: ${finding(counts, notMetNames)}`,
  /** of a province and a year that stand above it already */
  finding,
  headlineEmpty: (province: string, year: number): string => `${province}: chưa có số liệu năm ${year}`,
  headlineNone: (province: string): string => `${province}: chưa có số liệu`,

  lede(counts: ProvinceLede): string {
    const {
      worst,
      provisional,
      decided,
      undecided,
      disagreeing,
      derivedTargets,
      noTarget,
      targets,
      noActual,
      notDue,
      restated,
      unrestated,
    } = counts;
    const judged = decided + undecided;
    const [first, second] = worst;
    const open = [
      undecided > 0 && decided > 0 && `${whole(undecided)} chỉ tiêu có số liệu nhưng chưa đủ để kết luận`,
      noActual > 0 && judged > 0 && `${whole(noActual)} chỉ tiêu chưa có số thực hiện`,
      notDue > 0 && judged > 0 && `${whole(notDue)} chỉ tiêu chưa đến kỳ`,
    ].filter((part) => part !== false);
    const sentences = [
      first && `Hụt nhiều nhất là ${first}${second ? `, rồi đến ${second}` : ""}.`,
      open.length > 0 && `Ngoài ra ${listed(open, "và")}.`,
      provisional > 0 &&
        (provisional === judged
          ? "Mọi kết luận đều dựa trên số ước nên còn ghi (ước)."
          : `${whole(provisional)} trong ${whole(judged)} kết luận dựa trên số ước nên còn ghi (ước).`),
      derivedTargets > 0 &&
        `${whole(derivedTargets)} kế hoạch được suy ra từ tỷ lệ hay mức chênh báo cáo ghi.`,
      disagreeing > 0 && `Ở ${whole(disagreeing)} chỉ tiêu, báo cáo ghi khác kết quả tính lại.`,
      targets > 0 && noTarget > 0 && `${whole(noTarget)} số thực hiện khác chưa có chỉ tiêu để đối chiếu.`,
      restated > 0 && `${whole(restated)} dòng được quy đổi từ số của các tỉnh cũ (M13), có dấu ≈.`,
      unrestated > 0 &&
        `${whole(unrestated)} dòng của các tỉnh cũ chưa quy đổi được: thiếu số của một tỉnh, hoặc số không cộng được (M13).`,
      targets === 0 && noTarget > 0 && "Chưa báo cáo nào trong kho ghi chỉ tiêu của năm này.",
    ];
    return sentences.filter((part) => typeof part === "string" && part !== "").join(" ");
  },

  ledeLater: "Số liệu còn lại đang được tải.",

  /** an actual against its target, inside a sentence */
  against: (indicator: string, actual: string, target: string): string =>
    `${indicator} (${actual} so với kế hoạch ${target})`,

  noYears: "Chưa báo cáo nào trong kho nói về tỉnh này.",
  otherYears: "Chưa báo cáo nào trong kho nói về năm này; hãy chọn một năm có số liệu bên dưới.",
  /** names, the older units first */
  mergedInto: (names: string): string => `Từ 1/7/2025 thuộc ${names}.`,
  mergedFrom: (names: string): string => `Hợp thành từ ${names} từ 1/7/2025.`,
  sameUnit: (name: string): string => `Trước 1/7/2025 là ${name}, không đổi địa giới.`,
  and: "và",

  scorecard: "Bảng đối chiếu chỉ tiêu",
  indicator: "Chỉ tiêu",
  chart: "Thực hiện so với kế hoạch; cùng đơn vị, cùng thang",
  chartAlone: "Cùng đơn vị, cùng thang",
  actual: "Thực hiện",
  estimate: "Ước thực hiện",
  target: "Kế hoạch",
  planRatio: "% kế hoạch",
  gap: "Chênh lệch",
  verdict: "Kết luận",
  trend: (from: number, to: number): string =>
    from === to ? "So với năm trước" : `Diễn biến ${from}–${to} và so với năm trước`,
  trendShort: "So năm trước",
  reachedOf: (reached: number, decided: number): string =>
    `${whole(reached)} trong ${whole(decided)} đạt hoặc vượt`,
  targetsOnly: (targets: number): string => `${whole(targets)} chỉ tiêu`,
  resultsOnly: (results: number): string => `${whole(results)} số thực hiện`,
  withoutTarget: "Chưa có chỉ tiêu",
  notRestated: "Chưa quy đổi được về địa giới mới",
  unrestatedOnly: (rows: number): string => `${rows} dòng chưa quy đổi được`,
  /** which figure, and why */
  unrestated: (figure: string, reason: string): string => `${figure.toLowerCase()} ${reason}`,
  growth: "tốc độ tăng, %",
  change: "mức thay đổi",
  lowerIsBetter: "càng thấp càng tốt",
  neutral: "cần đúng mức",
  period: (from: number, to: number): string => `đến ${to}, kỳ ${from}–${to}`,
  dueMonth: (month: number): string => `hạn hết tháng ${month}`,
  throughMonth: (month: number): string => `số ${month} tháng`,
  stated: (words: string): string => `Báo cáo ghi “${words}”`,
  statedOther: (field: string, figure: string): string => `Báo cáo ghi ${field} ${figure}`,
  order: "Xếp theo",
  bySector: "Lĩnh vực",
  byShortfall: "Hụt nhiều nhất",
  byName: "Tên chỉ tiêu",
  moreRows: (hidden: number): string => `Hiện thêm, còn ${whole(hidden)} dòng`,
  openSection: (rows: number): string => `Hiện ${whole(rows)} dòng`,
  closeSection: "Thu gọn",
  sources: "Nguồn:",
  inferred: "tỉnh được suy ra, bài không ghi tên",
  compare: "So sánh tỉnh khác",
  compareMore: "Thêm tỉnh",
  compareStop: "Thôi so sánh",
  compareFull: (most: number): string => `Đã đủ ${most} tỉnh để so sánh`,
  compareFailed: "Chưa tải được; bấm lại để thử",
  /** what was left out of a comparison, and why */
  dropped: {
    itself: (name: string): string => `${name} là tỉnh của trang này.`,
    twice: (name: string): string => `${name} được ghi hai lần.`,
    unknown: (id: string): string => `Không có tỉnh nào mang mã ${id}.`,
    otherBoundaries: (name: string): string => `${name} không có trong địa giới đang xem.`,
    tooMany: (name: string): string => `${name} bị bỏ ra vì mỗi lần chỉ so sánh thêm ba tỉnh.`,
  },
  more: "Ấn kết luận để xem cách tính, tên chỉ tiêu để xem các năm khác.",
};
export type ProvinceTexts = typeof provinceVi;
