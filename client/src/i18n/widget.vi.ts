export const widgetVi = {
  sourceOf: (source: string): string => `Nguồn: ${source}`,
  asOf: (day: string): string => `Số liệu công bố đến ${day}.`,
  frozen: (day: string, recorded: string): string =>
    `Hình cố định: số liệu công bố đến ${day}, ghi nhận đến ${recorded}; không đổi nữa.`,
  table: "Bảng số",
  tableOf: (title: string): string => `Bảng số: ${title}`,
  drawing: "Hình vẽ",
  newTab: "mở ở thẻ mới",
  mistake: "Không vẽ được",
};
export type WidgetTexts = typeof widgetVi;
