import { numberText, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { capitalised, listed } from "./sentence.ts";

/** What the list holds, counted. */
export interface ListedCounts {
  /** what it was narrowed to: a province, a sector, an indicator, a year */
  subjects: readonly string[];
  /** today's units, some of whose figures cannot be put together from those before (M13) */
  isRestated: boolean;
  /** verdicts chosen; none: any */
  verdicts: readonly Verdict[];
  /** rows of the list */
  rows: number;
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
  provisional: number;
  provinces: number;
  /** rows of the country, where the list has them among those of provinces */
  ofCountry: number;
}

const whole = (count: number) => numberText(count, 0, "VI");

function ofVerdicts({ verdicts, rows, isRestated }: ListedCounts): string {
  const words = verdicts.map((verdict) => verdictWords[verdict].VI.toLowerCase());
  if (verdicts.length === 1 && verdicts[0] === "NO_TARGET")
    return isRestated
      ? `${whole(rows)} dòng chưa có chỉ tiêu hoặc chưa quy đổi được`
      : `${whole(rows)} số thực hiện chưa có chỉ tiêu`;
  const noun = verdicts.includes("NO_TARGET") ? "đối chiếu" : "chỉ tiêu";
  return `${whole(rows)} ${noun} ${listed(words, "hoặc")}`;
}

function ofAll(counts: ListedCounts): string {
  const { targets, decided, reached, notMet, nearlyMet, noTarget, isRestated } = counts;
  if (targets === 0 && isRestated) return `${whole(noTarget)} dòng, chưa đối chiếu được chỉ tiêu nào`;
  if (targets === 0) return `${whole(noTarget)} số thực hiện, chưa có chỉ tiêu để đối chiếu`;
  if (decided === 0) return `${whole(targets)} chỉ tiêu, chưa chỉ tiêu nào kết luận được`;
  if (reached === decided) return `đạt hoặc vượt cả ${whole(decided)} chỉ tiêu đã kết luận`;
  const missed = [notMet > 0 && `${whole(notMet)} không đạt`, nearlyMet > 0 && `${whole(nearlyMet)} gần đạt`];
  return `đạt hoặc vượt ${whole(reached)} trong ${whole(decided)} chỉ tiêu đã kết luận; ${missed.filter(Boolean).join(", ")}`;
}

export const attainmentsVi = {
  pageTitle: "Bảng đối chiếu",
  whole: "Mọi năm, mọi nơi",
  inYear: (year: number): string => `năm ${year}`,
  ofCountry: "cả nước",
  growthTargets: "chỉ tiêu tăng trưởng",

  headline(counts: ListedCounts): string {
    const subject = counts.subjects.length > 0 ? counts.subjects.join(", ") : "Mọi năm, mọi nơi";
    const finding =
      counts.rows === 0
        ? "không có đối chiếu nào khớp"
        : counts.verdicts.length > 0
          ? ofVerdicts(counts)
          : ofAll(counts);
    return `${capitalised(subject)}: ${finding}`;
  },

  lede(counts: ListedCounts): string {
    const {
      rows,
      provinces,
      provisional,
      decided,
      undecided,
      noActual,
      notDue,
      noTarget,
      targets,
      verdicts,
    } = counts;
    if (rows === 0) return "";
    const judged = decided + undecided;
    const open = [
      undecided > 0 && `${whole(undecided)} chưa kết luận được`,
      noActual > 0 && `${whole(noActual)} chưa có số thực hiện`,
      notDue > 0 && `${whole(notDue)} chưa đến kỳ`,
    ].filter((part) => part !== false);
    const sentences = [
      provinces > 1 && `Ở ${whole(provinces)} tỉnh, thành phố.`,
      verdicts.length === 0 && decided > 0 && open.length > 0 && `Ngoài ra ${listed(open, "và")}.`,
      provisional > 0 && `${whole(provisional)} trong ${whole(judged)} kết luận dựa trên số ước, ghi (ước).`,
      verdicts.length === 0 &&
        targets > 0 &&
        noTarget > 0 &&
        (counts.isRestated
          ? `${whole(noTarget)} dòng khác chưa có chỉ tiêu hoặc chưa quy đổi được.`
          : `${whole(noTarget)} số thực hiện khác chưa có chỉ tiêu.`),
      counts.ofCountry > 0 &&
        (verdicts.length > 0
          ? `Trong đó ${whole(counts.ofCountry)} của cả nước.`
          : `Danh sách còn có ${whole(counts.ofCountry)} dòng của cả nước, không cộng vào.`),
    ];
    return sentences.filter((part) => part !== false).join(" ");
  },

  filters: "Lọc",
  search: "Tìm trong danh sách",
  searchHint: "Tên tỉnh, chỉ tiêu, lĩnh vực",
  year: "Năm",
  province: "Tỉnh, thành phố",
  sector: "Lĩnh vực",
  sectorAlone: (sector: string): string => `${sector}, không gồm lĩnh vực con`,
  indicator: "Chỉ tiêu",
  plan: "Kế hoạch của",
  all: "Tất cả",
  clear: "Bỏ lọc",
  drop: (filter: string): string => `Bỏ điều kiện: ${filter}`,
  level: "Cấp",
  provincesLevel: "Các tỉnh",
  countryLevel: "Cả nước",
  allLevels: "Cả hai",
  verdicts: "Kết luận",
  growthMeasure: "chỉ tiêu là tốc độ tăng",
  levelMeasure: "chỉ tiêu là mức",
  changeMeasure: "chỉ tiêu là mức thay đổi",
  growthAsked: "có mức tăng phải đạt",

  tableTitle: (rows: number): string => `${whole(rows)} dòng đối chiếu`,
  tableSub:
    "Kế hoạch và thực hiện tính bằng đơn vị ghi dưới tên chỉ tiêu. Ấn đầu cột để sắp xếp; số vắng đứng cuối.",
  target: "Kế hoạch",
  actual: "Thực hiện",
  ratio: "% kế hoạch",
  gap: "Chênh lệch",
  growth: "Tăng so năm trước",
  asked: "Mức tăng phải đạt",
  shortfall: "Mức hụt, %",
  verdict: "Kết luận",
  ambition: "Tham vọng",
  sources: "Nguồn",
  unit: "Đơn vị",
  isGrowth: "tốc độ tăng, %",
  isChange: "mức thay đổi",
  periodHead: "Kỳ",
  period: (from: number, to: number): string => `kỳ ${from}–${to}`,
  months: (count: number): string => `${count} tháng`,
  provisional: "ước",

  emptyTitle: "Không có đối chiếu nào khớp",
  emptyBody: "Bỏ bớt một điều kiện, hoặc chọn năm khác, tỉnh khác.",
  emptyAtAll:
    "Kho chưa có số liệu nào. Khi nhập báo cáo, từng chỉ tiêu và số thực hiện sẽ được đối chiếu ở đây.",
  elsewhere: (rows: number, level: string): string => `${level} có ${whole(rows)} đối chiếu khớp`,
};
export type AttainmentsTexts = typeof attainmentsVi;
