import { numberText } from "@doichieu/schema/vocabulary";

const whole = (count: number): string => numberText(count, 0, "VI");
export interface GrowthCounts {
  year: number;
  /** of the country, because no province has any */
  isNational: boolean;
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  belowLast: number;
  derived: number;
  /** without a known growth achieved */
  open: number;
  /** among them those whose growth of the year before is known */
  openWithLast: number;
}

function besideOpen(open: number, withLast: number): string {
  if (withLast === 0) return "";
  const whose = withLast < open ? `trong đó ${whole(withLast)} chỉ tiêu có` : "đã có";
  return `; ${whose} tốc độ tăng năm trước đặt bên cạnh`;
}

export const growthVi = {
  pageTitle: (year: number): string => `Tăng trưởng ${year}`,
  headline({ year, isNational, targets, decided, reached }: GrowthCounts): string {
    const when = isNational ? `Năm ${year}, cả nước` : `Năm ${year}`;
    if (targets === 0) return `Chưa có chỉ tiêu tăng trưởng nào năm ${year}`;
    if (decided === 0) return `${when}: ${whole(targets)} chỉ tiêu tăng trưởng, chưa có kết quả để so`;
    if (reached === decided)
      return decided === 1
        ? `${when}: đạt chỉ tiêu tăng trưởng duy nhất đã kết luận`
        : `${when}: đã đạt cả ${whole(decided)} chỉ tiêu tăng trưởng đã kết luận`;
    if (reached === 0)
      return decided === 1
        ? `${when}: chưa tới chỉ tiêu tăng trưởng duy nhất đã kết luận`
        : `${when}: chưa tới chỉ tiêu nào trong ${whole(decided)} chỉ tiêu tăng trưởng đã kết luận`;
    return `${when}: đã đạt ${whole(reached)} trong ${whole(decided)} chỉ tiêu tăng trưởng đã kết luận`;
  },
  lede({ targets, belowLast, derived, open, openWithLast }: GrowthCounts): string {
    if (targets === 0) return "Chọn một năm có vạch ở dải năm, hoặc bỏ bớt điều kiện lọc.";
    const sentences = [
      belowLast > 0 && `${whole(belowLast)} chỉ tiêu đặt mức kém hơn mức đã đạt năm trước.`,
      open > 0 && `${whole(open)} chỉ tiêu chưa biết tốc độ tăng thực hiện${besideOpen(open, openWithLast)}.`,
      derived > 0 && `${whole(derived)} chỉ tiêu tăng trưởng được suy ra từ kế hoạch dạng mức, có dấu ≈.`,
    ];
    return sentences.filter((each) => each !== false).join(" ");
  },
  caption: "Chỉ tiêu tăng trưởng cạnh tốc độ tăng thực hiện",
  yearsNote: "Năm; mỗi vạch là một chỉ tiêu tăng trưởng cấp tỉnh",
  filters: "Lọc",
  province: "Tỉnh, thành phố",
  sector: "Lĩnh vực",
  all: "Tất cả",
  clear: "Bỏ lọc",
  tableTitle: "Mức tăng phải đạt, đã đạt, và của năm trước",
  tableSub: (year: number): string =>
    `Tốc độ tăng so với ${year - 1}, %. Đường màu nối mức phải đạt với kết quả; chênh lệch tính bằng điểm phần trăm, tại đầu phải đạt.`,
  stated: "Kế hoạch tăng trưởng báo cáo ghi",
  derived: "Mức tăng suy ra từ kế hoạch dạng mức (≈)",
  indicator: "Chỉ tiêu",
  chart: "Phải đạt, đã đạt, năm trước",
  asked: "Phải đạt",
  achieved: "Đã đạt",
  gap: "Chênh, điểm %",
  last: (year: number): string => `Năm ${year}`,
  lastGap: (year: number): string => `${year} so với kế hoạch, điểm %`,
  verdict: "Kết luận",
  empty: "Không có chỉ tiêu tăng trưởng nào khớp.",
  cut: (shown: number, total: number): string =>
    `Bảng hiện ${whole(shown)} trong ${whole(total)} chỉ tiêu, chênh lệch thấp nhất trước.`,
  asList: "Xem tất cả trong bảng đối chiếu",
  rules: "Cách so:",
};
export type GrowthTexts = typeof growthVi;
