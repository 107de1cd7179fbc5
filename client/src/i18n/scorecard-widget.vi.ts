import { numberText } from "@doichieu/schema/vocabulary";

const whole = (count: number): string => numberText(count, 0, "VI");

/** What is drawn of a year's rows. */
export interface DrawnCounts {
  drawn: number;
  all: number;
  /** left out of them, by kind */
  targets: number;
  results: number;
}

export const scorecardWidgetVi = {
  shown({ drawn, all, targets, results }: DrawnCounts): string {
    const left = [
      targets > 0 && `${whole(targets)} chỉ tiêu`,
      results > 0 && `${whole(results)} số thực hiện chưa có chỉ tiêu`,
    ].filter((part) => part !== false);
    return `Hình vẽ ${whole(drawn)} trong ${whole(all)} dòng, chưa vẽ ${left.join(" và ")}.`;
  },
  provisional: (provisional: number, judged: number): string =>
    provisional === judged
      ? "Mọi kết luận đều dựa trên số ước nên còn ghi (ước)."
      : `${whole(provisional)} trong ${whole(judged)} kết luận dựa trên số ước nên còn ghi (ước).`,
  derived: "Dấu ≈: suy ra từ các số khác.",
};
export type ScorecardWidgetTexts = typeof scorecardWidgetVi;
