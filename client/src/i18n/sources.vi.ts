import { numberText } from "@doichieu/schema/vocabulary";

export const sourcesVi = {
  pageTitle: "Nguồn",
  headline: (count: number): string =>
    count > 0
      ? `${numberText(count, 0, "VI")} nguồn đã công bố, mỗi con số dẫn về một nguồn`
      : "Chưa có nguồn nào",
  lede: "Báo cáo và bài báo mà mọi kế hoạch và số thực hiện được chép ra, mới công bố xếp trước.",
  empty: "Kho chưa có báo cáo nào; khi có số liệu, nguồn của chúng đứng ở đây.",
  caption: "Các nguồn, mới công bố xếp trước",
  source: "Nguồn",
  title: "Tên bài",
  isoDay: "Ngày (ISO)",
  basis: "Tỉnh suy ra",
  publisher: "Nơi công bố",
  publishedOn: "Ngày công bố",
  province: "Tỉnh, thành phố",
  inferred: "suy ra, bài không ghi tên tỉnh",
  targets: "Kế hoạch",
  actuals: "Thực hiện",

  sourceTitle: (id: string): string => `Nguồn ${id}`,
  breadcrumb: "Vị trí trong trang",
  untitled: (publisher: string, date: string): string => `${publisher}, ${date}`,
  byline: (publisher: string, date: string): string => `${publisher}, công bố ${date}.`,
  provinceStated: (province: string): string => `Nói về ${province}, ghi rõ trong bài.`,
  provinceInferred: (province: string): string => `Bài không ghi tên tỉnh; suy ra là ${province}.`,
  open: "Mở bài gốc",
  targetsTitle: (count: number): string =>
    count > 0
      ? `${numberText(count, 0, "VI")} kế hoạch ghi trong nguồn này`
      : "Nguồn này không ghi kế hoạch nào",
  actualsTitle: (count: number): string =>
    count > 0
      ? `${numberText(count, 0, "VI")} số thực hiện ghi trong nguồn này`
      : "Nguồn này không ghi số thực hiện nào",
  indicator: "Chỉ tiêu",
  what: "Là gì",
  year: "Năm",
  months: (count: number, year: number): string => `${count} tháng ${year}`,
  figure: "Báo cáo ghi",
  plan: "Kế hoạch của",
  unit: "Đơn vị",
  paragraph: "Đoạn",
  use: "Đối chiếu",
  base: "làm gốc cho năm khác",
  withdrawn: "đã rút lại",
  replaced: "đã có số mới hơn",
  stated: (words: string): string => `Báo cáo ghi “${words}”`,
};
export type SourcesTexts = typeof sourcesVi;
