import { numberText } from "@doichieu/schema/vocabulary";

const whole = (count: number): string => numberText(count, 0, "VI");

/** Of the provinces, or of the country where they have none (M12). */
export interface GrowthWidgetCounts {
  year: number;
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  /** all verdicts rest on estimates */
  isProvisional: boolean;
}

export const growthWidgetVi = {
  title({ year, targets, decided, reached, isProvisional }: GrowthWidgetCounts): string {
    if (targets === 0) return `Chưa có chỉ tiêu tăng trưởng nào năm ${year}`;
    if (decided === 0) return `${whole(targets)} chỉ tiêu tăng trưởng, chưa có kết quả để so`;
    const which = `${decided < targets ? " đã kết luận" : ""}${isProvisional ? " (ước)" : ""}`;
    if (decided === 1)
      return `${reached === 1 ? "Đã đạt" : "Chưa tới"} chỉ tiêu tăng trưởng duy nhất${which}`;
    if (reached === decided) return `Đã đạt cả ${whole(decided)} chỉ tiêu tăng trưởng${which}`;
    if (reached === 0) return `Chưa tới chỉ tiêu nào trong ${whole(decided)} chỉ tiêu tăng trưởng${which}`;
    return `Đã đạt ${whole(reached)} trong ${whole(decided)} chỉ tiêu tăng trưởng${which}`;
  },
  unit: (year: number): string =>
    `Tốc độ tăng so với ${year - 1}, %. Đường màu nối mức phải đạt với kết quả.`,
  shown: (shown: number, total: number): string =>
    `${whole(shown)} trong ${whole(total)} chỉ tiêu, chỉ tiêu chưa tới trước.`,
  tableShown: (shown: number, total: number): string =>
    `Bảng số có ${whole(shown)} trong ${whole(total)} chỉ tiêu.`,
  provisional: "(ước): kết luận dựa trên số ước, có thể đổi khi có số chính thức.",
  /** the parts of a row, for the pointer that rests on it */
  asked: (figure: string): string => `phải đạt ${figure}`,
  achieved: (figure: string): string => `đã đạt ${figure}`,
  noneAchieved: "chưa có kết quả",
  before: (year: number, figure: string): string => `năm ${year} ${figure}`,
};
export type GrowthWidgetTexts = typeof growthWidgetVi;
