export const mapWidgetVi = {
  /** of a country whose provinces have no place on a map */
  noMap: "Chưa có bản đồ cho các tỉnh này",
  noFigures: (year: number): string => `Chưa có số liệu cấp tỉnh năm ${year}`,
  shares: "Tỷ lệ đạt theo tỉnh",
  highest: "Tỷ lệ đạt cao nhất",
  lowest: "Tỷ lệ đạt thấp nhất",
};
export type MapWidgetTexts = typeof mapWidgetVi;
