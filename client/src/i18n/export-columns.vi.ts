import type { Measure } from "@doichieu/schema/vocabulary";

const measures: Record<Measure, string> = {
  LEVEL: "mức",
  GROWTH: "tốc độ tăng",
  CHANGE: "mức thay đổi",
  PLAN_RATIO: "% kế hoạch",
  PLAN_DIFFERENCE: "chênh so với kế hoạch",
};

/** Heads of columns that tables in files share. */
export const exportColumnsVi = {
  indicator: "Chỉ tiêu",
  province: "Tỉnh, thành phố",
  sector: "Lĩnh vực",
  year: "Năm",
  plan: "Loại kế hoạch",
  measure: "Dạng số",
  measures,
  unit: "Đơn vị",
  target: "Kế hoạch",
  actual: "Thực hiện",
  planRatio: "% kế hoạch",
  gap: "Chênh lệch",
  verdict: "Kết luận",
  shortfall: "Mức hụt, % kế hoạch",
  lastActual: "Thực hiện năm trước",
  growth: "Tăng so với năm trước",
  change: "Thay đổi so với năm trước",
  ambition: "Kế hoạch so với năm trước",
  sources: "Nguồn",
  number: "con số",
  source: "Nguồn",
  paragraph: "Đoạn",
  region: "Vùng",
  division: "Địa giới",
  targets: "Chỉ tiêu",
  decided: "Đã kết luận",
  reached: "Đạt hoặc vượt",
  results: "Số thực hiện chưa có chỉ tiêu",
  indicatorCode: "Mã chỉ tiêu",
  provinceId: "Mã tỉnh",
  attainmentId: "Mã kết luận",
};
export type ExportColumnTexts = typeof exportColumnsVi;
