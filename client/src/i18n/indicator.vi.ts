export interface RankingCounts {
  /** rows with a target */
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  /** provinces with an actual and no target */
  results: number;
  /** provinces of today whose former ones' figures cannot be put together (M13) */
  unrestated: number;
  /** who leads, with its % of plan or its figure; null where nobody does or several do */
  best: { province: string; figure: string; isRatio: boolean } | null;
}

function leader({ best }: RankingCounts): string {
  if (!best) return "";
  return best.isRatio
    ? `; đứng đầu là ${best.province}, ${best.figure} kế hoạch`
    : `; đứng đầu là ${best.province}, ${best.figure}`;
}

export const indicatorVi = {
  breadcrumb: "Vị trí trong trang",
  overview: "Tổng quan",
  indicators: "Chỉ tiêu",
  facts: "Chỉ tiêu này",
  weighedBy: (weight: string): string => `quyền số: ${weight}`,
  nearly: (percent: string): string => `gần đạt: hụt tới ${percent}%`,
  noNearly: "không có mức gần đạt",

  provinces: "Tỉnh, thành phố trong hình",
  addProvince: "Thêm để so sánh",
  chooseProvince: "Chọn tỉnh, thành phố…",
  removeProvince: (province: string): string => `Bỏ ${province} khỏi hình`,
  withPlan: (province: string, plan: string): string => `${province}, ${plan}`,

  tableTitle: "Cùng những con số đó, dạng bảng",
  tableSub: "Dấu ≈ và gạch chấm: suy ra; ấn vào để xem quy tắc và đầu vào. Ấn kết luận để xem vì sao.",
  tableExported: "Từng năm: kế hoạch, thực hiện, tốc độ tăng, kết luận và nguồn",
  noneOf: (provinces: string): string => `Chưa có số liệu của ${provinces}; có thể chọn tỉnh khác ở trên.`,
  year: "Năm",
  targetGrowth: "Kế hoạch tăng, %",
  actualGrowth: "Thực hiện tăng, %",
  milestone: (figure: string): string => `lộ trình ${figure}`,
  sources: "Nguồn",
  paragraphs: (source: string, paragraphs: string): string => `${source}, đoạn ${paragraphs}`,
  belowLast: (year: number): string => `Thấp hơn kết quả ${year}`,
  inMeasure: { LEVEL: "mức", GROWTH: "tốc độ tăng", CHANGE: "mức thay đổi" },
  /** years as a list, and why */
  noGrowth: (years: string, why: string): string =>
    `Không tính được tốc độ tăng thực hiện năm ${years}: ${why} (M6).`,
  sourceLine: "Nguồn:",
  manySources: (count: number): string => `Đọc từ ${count} báo cáo, ghi ở cột Nguồn.`,
  and: "và",

  judgedTitle: "Được xét thế nào",
  judged: {
    HIGHER: "Càng cao càng tốt: đạt khi thực hiện từ mức kế hoạch trở lên.",
    LOWER: "Càng thấp càng tốt: đạt khi thực hiện không quá mức kế hoạch.",
    NEUTRAL: "Không bên nào là tốt hơn: đạt khi thực hiện đúng mức kế hoạch.",
  },
  judgedRules: {
    direction: "Đạt và vượt",
    verdict: "Kết luận",
    ratio: "% kế hoạch và chênh lệch",
    nearly: "Mức hụt, gần đạt",
    growth: "Tốc độ tăng",
    derived: "Số suy ra",
    ambition: "So với kết quả đã có",
    boundaries: "Quy đổi địa giới",
    absence: "Vì sao thiếu số",
  },

  rankingTitle: (year: number, finding: string): string => `Năm ${year}: ${finding}`,
  rankingFinding(counts: RankingCounts): string {
    const { targets, decided, reached, results, unrestated } = counts;
    if (decided > 0) {
      const all = decided === 1 ? "kế hoạch cấp tỉnh duy nhất" : `cả ${decided} kế hoạch`;
      const none = decided === 1 ? "kế hoạch cấp tỉnh duy nhất" : `kế hoạch nào trong ${decided} kế hoạch`;
      const start =
        reached === decided
          ? `đạt hoặc vượt ${all} đã kết luận`
          : reached === 0
            ? `chưa đạt ${none} đã kết luận`
            : `đạt hoặc vượt ${reached} trong ${decided} kế hoạch đã kết luận`;
      return `${start}${leader(counts)}`;
    }
    if (targets > 0) return `${targets} kế hoạch cấp tỉnh, chưa kế hoạch nào kết luận được${leader(counts)}`;
    if (results > 0) return `${results} tỉnh có số thực hiện, chưa tỉnh nào có kế hoạch${leader(counts)}`;
    if (unrestated > 0) return "chưa quy đổi được số của các tỉnh cũ về địa giới mới";
    return "chưa có số liệu cấp tỉnh";
  },
  rankingSub: (isNeutral: boolean): string =>
    isNeutral
      ? "Không bên nào là tốt hơn nên không xếp hạng; thứ tự theo % kế hoạch, rồi theo số thực hiện. Cùng một thang."
      : "Xếp theo % kế hoạch, rồi theo số thực hiện. Cùng một thang.",
  rankingOpen: "Kế hoạch chưa kết luận được thì chưa có thứ hạng.",
  rankingUnrestated: (provinces: number): string =>
    `${provinces} tỉnh không có số: số của các tỉnh cũ chưa quy đổi được về địa giới mới.`,
  rankingReversed: "Thang đảo chiều: bên phải vạch kế hoạch là tốt.",
  rankingYears: "Năm; mỗi vạch là một kế hoạch cấp tỉnh",
  rankingEmpty: "Chọn một năm có vạch ở dải năm bên trên.",
  ranking: "Xếp hạng các tỉnh",
  place: "Hạng",
  remarks: "Ghi chú",
  measure: "Dạng số",
  province: "Tỉnh, thành phố",
  chart: "Thực hiện so với kế hoạch",
  actual: "Thực hiện",
  target: "Kế hoạch",
  planRatio: "% kế hoạch",
  verdict: "Kết luận",
  inUnit: (head: string, unit: string): string => `${head}, ${unit}`,
  measures: {
    LEVEL: (unit: string): string => `Theo mức, ${unit}`,
    GROWTH: (unit: string): string => `Theo tốc độ tăng, ${unit}`,
    CHANGE: (unit: string): string => `Theo mức thay đổi, ${unit}`,
  },
  withoutTarget: "Chưa có kế hoạch",
  withoutFigures: "Không có số để vẽ",
  national: "Cả nước, để so",
  nationalTotal: "Cả nước: tổng của các tỉnh, không cùng thang",
  period: (from: number, to: number): string => `kỳ ${from}–${to}`,
  dueMonth: (month: number): string => `hạn hết tháng ${month}`,
  throughMonth: (month: number): string => `số ${month} tháng`,
  why: (verdict: string, province: string): string => `${verdict}: vì sao, ${province}`,
};
export type IndicatorTexts = typeof indicatorVi;
