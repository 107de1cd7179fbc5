import { numberText, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";

const whole = (count: number): string => numberText(count, 0, "VI");

/** One year's targets of a province, of all provinces or of the country. */
export interface SummaryCounts {
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  exceeded: number;
  undecided: number;
  notDue: number;
  noActual: number;
  /** results without any target */
  noTarget: number;
  /** among them rows of a merged unit that could not be put together (M13) */
  unrestated: number;
  /** judged ones whose verdict rests on estimates, and whether all decided ones do */
  provisional: number;
  isProvisional: boolean;
  derivedTargets: number;
  /** of the only decided one; null where there are several, or none */
  only: Verdict | null;
  /** today's units, merged ones put together from those before (M13) */
  isRestated: boolean;
}

function decidedTitle({ targets, decided, reached, exceeded, only }: SummaryCounts): string {
  const which = decided < targets ? "chỉ tiêu đã kết luận" : "chỉ tiêu";
  if (only)
    return `${decided < targets ? "Chỉ tiêu duy nhất đã kết luận" : "Chỉ tiêu duy nhất"}: ${verdictWords[only].VI.toLowerCase()}`;
  if (exceeded === decided) return `Vượt cả ${whole(decided)} ${which}`;
  if (reached === decided) return `Đạt hoặc vượt cả ${whole(decided)} ${which}`;
  if (reached === 0) return `Chưa đạt chỉ tiêu nào trong ${whole(decided)} ${which}`;
  return `Đạt hoặc vượt ${whole(reached)} trong ${whole(decided)} ${which}`;
}

function openTitle({ targets, undecided, notDue, noActual }: SummaryCounts): string {
  if (noActual === targets) return `${whole(targets)} chỉ tiêu, chưa có số thực hiện để đối chiếu`;
  if (notDue === targets) return `${whole(targets)} chỉ tiêu, chưa đến kỳ đánh giá`;
  if (undecided === targets) return `${whole(targets)} chỉ tiêu, số liệu chưa đủ để kết luận`;
  return `${whole(targets)} chỉ tiêu, chưa chỉ tiêu nào kết luận được`;
}

export const summaryWidgetVi = {
  title(counts: SummaryCounts): string {
    const { targets, decided, noTarget, unrestated } = counts;
    const still = counts.isProvisional ? " (ước)" : "";
    if (decided > 0) return decidedTitle(counts) + still;
    if (targets > 0) return openTitle(counts);
    const results = noTarget - unrestated;
    if (results > 0) return `${whole(results)} số thực hiện, chưa có chỉ tiêu để đối chiếu`;
    return "Chưa quy đổi được số của các tỉnh cũ về địa giới mới";
  },

  notes: {
    provisional(counts: SummaryCounts): string {
      if (counts.isProvisional) return "(ước): kết luận dựa trên số ước, có thể đổi khi có số chính thức.";
      const judged = counts.decided + counts.undecided;
      return `${whole(counts.provisional)} trong ${whole(judged)} kết luận dựa trên số ước, có thể đổi khi có số chính thức.`;
    },
    derived: ({ derivedTargets, isRestated }: SummaryCounts): string =>
      isRestated
        ? `${whole(derivedTargets)} kế hoạch được quy đổi từ các tỉnh cũ, hoặc suy ra từ tỷ lệ hay mức chênh báo cáo ghi.`
        : `${whole(derivedTargets)} kế hoạch được suy ra từ tỷ lệ hay mức chênh báo cáo ghi.`,
    shortfalls: (shown: number, total: number): string =>
      shown < total
        ? `${whole(shown)} trong ${whole(total)} chỉ tiêu hụt, xếp theo mức hụt so với kế hoạch.`
        : "Chỉ tiêu hụt, xếp theo mức hụt so với kế hoạch.",
    noTarget: (count: number): string => `Ngoài ra ${whole(count)} số thực hiện chưa có chỉ tiêu.`,
  },

  plan: (figure: string): string => `kế hoạch ${figure}`,
  actual: (figure: string): string => `thực hiện ${figure}`,
  count: "Số chỉ tiêu",
  shortfall: "Chỉ tiêu hụt nhiều nhất",
};
export type SummaryWidgetTexts = typeof summaryWidgetVi;
