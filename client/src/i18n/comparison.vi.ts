import { listed } from "./sentence.ts";

/** A province of a comparison, counted. */
export interface ComparedCounts {
  name: string;
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  /** results without a target */
  results: number;
}

function standing({ name, targets, decided, reached, results }: ComparedCounts, isFirst: boolean): string {
  if (decided > 0) {
    const verb = isFirst ? " đạt hoặc vượt" : "";
    return `${name}${verb} ${reached}\u00a0trong\u00a0${decided}`;
  }
  if (targets > 0) return `${name} có ${targets} chỉ tiêu chưa kết luận`;
  return results > 0 ? `${name} có ${results} số thực hiện chưa có chỉ tiêu` : `${name} chưa có số liệu`;
}

/** Indicators that have a figure of all provinces, and of two or more of them. */
export interface SharedCounts {
  byAll: number;
  bySome: number;
}

function common({ byAll, bySome }: SharedCounts): string {
  if (byAll > 0) return `cùng có ${byAll} chỉ tiêu`;
  return bySome > 0 ? `${bySome} chỉ tiêu có ở hai tỉnh trở lên` : "không có chỉ tiêu nào chung";
}

export const comparisonVi = {
  pageTitle: (names: readonly string[], year: number): string => `${names.join(", ")} ${year}`,
  headline(year: number, provinces: readonly ComparedCounts[], shared: SharedCounts): string {
    // the verb stands with the first that has one
    const first = provinces.find(({ decided }) => decided > 0);
    const all = provinces.map((province) => standing(province, province === first)).join(", ");
    return `Năm ${year}: ${all}; ${common(shared)}`;
  },
  lede(shared: readonly string[], provisional: boolean): string {
    const named = shared.length > 0 && shared.length <= 4 ? `Chỉ tiêu chung: ${listed(shared, "và")}.` : "";
    const rule = "Mỗi tỉnh được so với kế hoạch của chính mình; các ô của một hàng cùng đơn vị, cùng thang.";
    const still = provisional ? "Kết luận dựa trên số ước còn ghi (ước)." : "";
    return [named, rule, still].filter((part) => part !== "").join(" ");
  },
  table: "So sánh các tỉnh",
  indicator: "Chỉ tiêu",
  /** the figures of a cell, in their order */
  figures: "thực hiện / kế hoạch, % kế hoạch",
  actual: "Thực hiện",
  target: "kế hoạch",
  planRatio: "% kế hoạch",
  /** behind a ratio */
  ofPlan: "kế hoạch",
  remarks: "Đơn vị và kỳ",
  verdict: "Kết luận",
  remove: (name: string): string => `Bỏ ${name} khỏi bảng so sánh`,
  counts: (reached: number, decided: number): string => `${reached} trong ${decided} đạt hoặc vượt`,
  targetsOnly: (targets: number): string => `${targets} chỉ tiêu chưa kết luận`,
  resultsOnly: (results: number): string => `${results} số thực hiện`,
  nothingYet: "chưa có số liệu",
  sharedPart: (provinces: number): string =>
    provinces === 2 ? "Chỉ tiêu cả hai tỉnh có" : "Chỉ tiêu từ hai tỉnh trở lên có",
  nothingShared: "Năm này chưa có chỉ tiêu nào từ hai tỉnh trở lên cùng có; hãy thử năm khác hay tỉnh khác",
  alonePart: "Chỉ một tỉnh có",
  whyNot: {
    nothing: "chưa có số liệu",
    otherwise: "có chỉ tiêu này, nhưng khác cách đo hay khác kỳ",
  },
  throughMonth: (month: number): string => `số ${month} tháng`,
  choose: "Tìm tỉnh để so sánh",
  chooseHow: "Tên tỉnh, gõ có dấu hay không dấu",
  choices: "Các tỉnh, thành phố",
  chooseNone: "Không có tỉnh nào khớp.",
  choiceDetail: (targets: number, results: number): string => {
    if (targets > 0)
      return results > 0 ? `${targets} chỉ tiêu, ${results} số thực hiện khác` : `${targets} chỉ tiêu`;
    return results > 0 ? `${results} số thực hiện` : "chưa có số liệu";
  },
  more: "Ấn kết luận để xem cách tính.",
  cut: (name: string, shown: number, total: number): string =>
    `${name}: bảng dựa trên ${shown} trong ${total} dòng.`,
};
export type ComparisonTexts = typeof comparisonVi;
