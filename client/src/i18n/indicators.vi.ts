export interface IndicatorsCounts {
  indicators: number;
  /** that anything is known of */
  withFigures: number;
  /** with a target in any year */
  withTargets: number;
}

export const indicatorsVi = {
  pageTitle: "Chỉ tiêu",
  headline({ withFigures, withTargets }: IndicatorsCounts): string {
    if (withFigures === 0) return "Chưa có chỉ tiêu nào có số liệu";
    if (withTargets === 0) return `${withFigures} chỉ tiêu có số thực hiện, chưa chỉ tiêu nào có kế hoạch`;
    return `${withFigures} chỉ tiêu có số liệu, ${withTargets} đã có kế hoạch để đối chiếu`;
  },
  lede: "Ấn tên để xem diễn biến qua các năm và xếp hạng các tỉnh. Số đếm là kế hoạch cấp tỉnh của mọi năm.",
  filter: "Lọc theo tên, có dấu hay không dấu",
  matching: (count: number): string =>
    count === 0 ? "Không có chỉ tiêu nào khớp" : `${count} chỉ tiêu khớp`,
  clear: "Bỏ lọc",
  caption: "Chỉ tiêu theo lĩnh vực",
  indicator: "Chỉ tiêu",
  unit: "Đơn vị",
  verdicts: "Kết luận của mọi năm",
  targets: "Kế hoạch",
  decided: "Đã kết luận",
  reached: "Đạt hoặc vượt",
  latest: "Năm mới nhất",
  reachedOf: (reached: number, decided: number): string => `${reached}/${decided}`,
  resultsOnly: (results: number): string => `${results} số thực hiện, chưa có kế hoạch`,
  unrestatedOnly: "số của các tỉnh cũ chưa quy đổi được",
  nationalOnly: "chỉ có số cả nước",
  withoutFigures: "Chưa có số liệu:",
};
export type IndicatorsTexts = typeof indicatorsVi;
