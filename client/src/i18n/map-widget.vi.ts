export const mapWidgetVi = {
  shares: "Tỷ lệ đạt theo tỉnh",
  highest: "Tỷ lệ đạt cao nhất",
  lowest: "Tỷ lệ đạt thấp nhất",
};
export type MapWidgetTexts = typeof mapWidgetVi;
