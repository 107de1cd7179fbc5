import type { TargetMeasure, Verdict } from "@doichieu/schema/vocabulary";
import { capitalised, listed } from "./sentence.ts";

/** What the years of one indicator in one province come to; figures are printed already. */
export type Finding = {
  province: string;
  /** inside a sentence: "doanh thu viễn thông" */
  indicator: string;
} & (
  | {
      /** a target that no actual answers yet */
      kind: "asked";
      year: number;
      measure: TargetMeasure;
      target: string;
      /** against the last result; null where it is not known */
      beside: { side: "above" | "below" | "about"; year: number; figure: string } | null;
    }
  | {
      kind: "judged";
      year: number;
      measure: TargetMeasure;
      verdict: Verdict;
      /** null where the report states how it went and no figure */
      actual: string | null;
      target: string | null;
    }
  | { kind: "result"; year: number; actual: string; growth: string | null }
  | { kind: "nothing" }
);

/** What a reader needs to weigh the finding. */
export interface FindingLede {
  /** how much the last target asks for (M8) */
  ambition: "BELOW_LAST_RESULT" | "WITHIN_RECORD" | "BEYOND_RECORD" | null;
  /** the year of the result that it asks less than */
  lastYear: number;
  /** the best growth before, printed */
  record: { year: number; growth: string } | null;
  /** earlier years whose target no actual answers, with it where it is printed as growth or level */
  unanswered: { year: number; target: string; isGrowth: boolean }[];
  /** years with a verdict, other than the one the finding tells */
  decided: number;
  reached: number;
}

/** What a chart of these years shows. */
export interface SeriesCounts {
  /** with its plan, where there are several */
  province: string;
  from: number;
  to: number;
  /** years with a target */
  targets: number;
  decided: number;
  /** exceeded or met */
  reached: number;
  /** years with an actual */
  actuals: number;
  /** years of former provinces whose figures could not be put together (M13) */
  unrestated: number;
  /** the only decided year and what it came to */
  only: { year: number; verdict: Verdict } | null;
  /** the last target asks for less than was achieved before */
  belowLast: { year: number; last: number } | null;
}

/** What a target in this measure is about, inside a sentence. */
export const subjects: Record<TargetMeasure, (indicator: string) => string> = {
  LEVEL: (indicator) => indicator,
  GROWTH: (indicator) => `tốc độ tăng ${indicator}`,
  CHANGE: (indicator) => `mức thay đổi của ${indicator}`,
};
const sides = { above: "cao hơn", below: "thấp hơn", about: "so với" };
const outcomes: Partial<Record<Verdict, string>> = {
  EXCEEDED: "vượt kế hoạch",
  MET: "đạt kế hoạch",
  NEARLY_MET: "gần đạt kế hoạch",
  NOT_MET: "không đạt kế hoạch",
  UNDECIDED: "chưa đủ để kết luận so với kế hoạch",
};
const numerals = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** "hai năm", but "5 năm": "năm năm" would be read twice. */
const numeral = (count: number): string => (count === 5 ? "5" : (numerals[count] ?? String(count)));

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

function othersDecided(decided: number, reached: number): string | null {
  if (decided === 0) return null;
  if (decided === 1) return `Một năm khác đã kết luận thì ${reached === 1 ? "đạt hoặc vượt" : "chưa đạt"}.`;
  if (reached === decided) return `Cả ${decided} năm khác đã kết luận đều đạt hoặc vượt.`;
  if (reached === 0) return `Trong ${decided} năm khác đã kết luận, chưa năm nào đạt.`;
  return `Trong ${decided} năm khác đã kết luận, ${reached} năm đạt hoặc vượt.`;
}

export const indicatorFindingVi = {
  headline(finding: Finding): string {
    const { province, indicator } = finding;
    switch (finding.kind) {
      case "asked": {
        const { year, measure, target, beside } = finding;
        const asked =
          measure === "GROWTH"
            ? `${province} đặt kế hoạch ${indicator} năm ${year} tăng ${target}`
            : `${province} đặt kế hoạch ${subjects[measure](indicator)} năm ${year} là ${target}`;
        if (!beside) return asked;
        const what = measure === "GROWTH" ? "mức" : "kết quả";
        return `${asked}, ${sides[beside.side]} ${what} ${beside.figure} của năm ${beside.year}`;
      }
      case "judged": {
        const { year, measure, verdict, actual, target } = finding;
        const outcome = `${outcomes[verdict] ?? ""}${target ? ` ${target}` : ""}`;
        const what = [subjects[measure](indicator), actual].filter(Boolean).join(" ");
        return `${province} năm ${year}: ${what}, ${outcome}`;
      }
      case "result": {
        const { year, actual, growth } = finding;
        const change = growth ? ` (${growth} so với ${year - 1})` : "";
        return `${province} năm ${year}: ${indicator} ${actual}${change}, chưa có kế hoạch để đối chiếu`;
      }
      case "nothing":
        return `${province}: chưa có số liệu về ${indicator}`;
    }
  },
  /** no province has any figure */
  headlineEmpty: (indicator: string): string => `${capitalised(indicator)}: chưa có số liệu`,
  ledeEmpty: "Chưa báo cáo nào trong kho nói về chỉ tiêu này.",
  /** the year as a whole, where several provinces were judged */
  headlineOfYear: (indicator: string, year: number, ranking: string): string =>
    `${capitalised(indicator)} năm ${year}: ${ranking}`,

  lede({ ambition, lastYear, record, unanswered, decided, reached }: FindingLede): string {
    const [first, ...more] = unanswered;
    const years = listed(
      unanswered.map(({ year }) => String(year)),
      "và",
    );
    const sentences = [
      ambition === "BELOW_LAST_RESULT" && `Kế hoạch này thấp hơn kết quả đã đạt năm ${lastYear}.`,
      ambition === "WITHIN_RECORD" &&
        `Kế hoạch này nằm trong mức đã từng đạt${record ? `: năm ${record.year} tăng ${record.growth}` : ""}.`,
      ambition === "BEYOND_RECORD" &&
        `Chưa năm nào đã biết đạt tới mức này${record ? `; cao nhất là năm ${record.year}, tăng ${record.growth}` : ""}.`,
      first &&
        (more.length > 0
          ? `Các năm ${years} có kế hoạch nhưng chưa có số thực hiện, nên không có kết luận.`
          : `Năm ${first.year} có kế hoạch ${first.isGrowth ? "tăng " : ""}${first.target} nhưng chưa có số thực hiện, nên không có kết luận.`),
      othersDecided(decided, reached),
    ];
    return sentences.filter((sentence) => typeof sentence === "string").join(" ");
  },

  seriesTitle(counts: SeriesCounts): string {
    const { province, from, to, targets, decided, reached, actuals, unrestated, only, belowLast } = counts;
    const years = `${province}, ${span(from, to)}`;
    if (belowLast) return `${province}: kế hoạch ${belowLast.year} thấp hơn kết quả ${belowLast.last}`;
    if (only) return `${province}: ${outcomes[only.verdict] ?? ""} năm ${only.year}`;
    if (decided > 0) {
      if (reached === decided) return `${years}: cả ${decided} năm đã kết luận đều đạt hoặc vượt`;
      if (reached === 0) return `${years}: chưa đạt năm nào trong ${decided} năm đã kết luận`;
      return `${years}: đạt hoặc vượt ${reached} trong ${decided} năm đã kết luận`;
    }
    if (targets === 1) return `${years}: một năm có kế hoạch, chưa đối chiếu được`;
    if (targets > 1)
      return `${years}: ${numeral(targets)} năm có kế hoạch, cả ${numeral(targets)} chưa đối chiếu được`;
    if (actuals > 0) return `${years}: ${numeral(actuals)} năm có số thực hiện, chưa có kế hoạch`;
    if (unrestated > 0) return `${province}: số của các tỉnh cũ chưa quy đổi được`;
    return `${province}: chưa có số liệu`;
  },

  /** one clause each; they are joined and end in a full stop */
  notes: {
    stated: (year: number, figure: string): string => `số ${year} là “${figure}”`,
    fromNextGrowth: (years: readonly number[]): string =>
      `${listed(years.map(String), "và")} suy ra từ tốc độ tăng của năm sau`,
    derived: (years: readonly number[], rule: string): string =>
      `${listed(years.map(String), "và")} suy ra từ các số khác (${rule})`,
    lower: "càng thấp càng tốt",
    growthOnly: "báo cáo chỉ ghi tốc độ tăng, không ghi mức",
    /** why there is no growth below the levels */
    noGrowth: { RANK: "thứ hạng không có tốc độ tăng", SHARE: "tỷ lệ thay đổi theo điểm phần trăm" },
    /** of a chart that is drawn larger than another province's, with one amount in both */
    magnified: (times: string, province: string, reference: string): string =>
      `thang mức phóng ${times} lần so với hình của ${province}; vạch đứng là ${reference}`,
    reference: (reference: string): string => `vạch đứng là ${reference}`,
  },
  missing: {
    actual: "chưa có thực hiện",
    everything: "chưa có số liệu",
    base: "chưa có gốc",
    baseOf: (year: number): string => `thiếu số ${year}`,
  },
};
export type IndicatorFindingTexts = typeof indicatorFindingVi;
