import { numberText } from "@doichieu/schema/vocabulary";

const whole = (count: number): string => numberText(count, 0, "VI");

/** What several widgets say below their drawings. */
export const widgetNotesVi = {
  noFigures: (year: number): string => `Chưa có số liệu năm ${year}`,
  /** years as "2012–2014, 2018" */
  yearsWithTargets: (years: string): string => `Kho có chỉ tiêu năm ${years}.`,
  manyReports: "Số liệu đọc từ nhiều báo cáo.",
  /** how many verdicts of those decided */
  provisional: (provisional: number, decided: number): string =>
    `${provisional < decided ? `${whole(provisional)} trong ${whole(decided)} kết luận` : "Kết luận"} dựa trên số ước, có thể đổi khi có số chính thức.`,
  todaysBoundaries: "Theo địa giới từ 1/7/2025.",
  allProvinces: "Các tỉnh, thành phố",
  country: "Cả nước",
  overviewOf: (year: number): string => `Tổng quan ${year}`,
  allTargets: (count: number): string => (count > 1 ? `Cả ${whole(count)} chỉ tiêu` : "Xem chỉ tiêu"),
  comparisonsOf: (year: number): string => `Bảng đối chiếu ${year}`,
};
export type WidgetNotes = typeof widgetNotesVi;
