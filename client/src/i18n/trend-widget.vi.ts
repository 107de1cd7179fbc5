import { listed } from "./sentence.ts";

/** The years of several provinces together. */
export interface TrendWidgetCounts {
  names: readonly string[];
  /** years with a target, each province's counted */
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
}

export const trendWidgetVi = {
  title({ names, targets, decided, reached }: TrendWidgetCounts): string {
    const who = listed(names, "và");
    if (decided === 1)
      return `${who}: ${reached === 1 ? "đạt hoặc vượt" : "chưa đạt"} lần duy nhất đã kết luận`;
    if (decided > 1) {
      if (reached === decided) return `${who}: đạt hoặc vượt cả ${decided} lần đã kết luận`;
      if (reached === 0) return `${who}: chưa lần nào đạt trong ${decided} lần đã kết luận`;
      return `${who}: đạt hoặc vượt ${reached} trong ${decided} lần đã kết luận`;
    }
    if (targets > 0) return `${who}: có kế hoạch, chưa đối chiếu được lần nào`;
    return `${who}: có số thực hiện, chưa có kế hoạch`;
  },
  /** no names: of nobody */
  emptyTitle: (names: readonly string[]): string =>
    names.length > 0 ? `Chưa có số liệu của ${listed(names, "và")}` : "Chưa có số liệu",
  noneOf: (names: readonly string[]): string => `Chưa có số liệu của ${listed(names, "và")}.`,
  knownOf: (names: readonly string[]): string => `Có số liệu của ${listed(names, "và")}.`,
  knownOfMany: (count: number): string => `Có số liệu của ${count} tỉnh, thành phố khác.`,
  page: "Chỉ tiêu này ở các tỉnh",
};
export type TrendWidgetTexts = typeof trendWidgetVi;
