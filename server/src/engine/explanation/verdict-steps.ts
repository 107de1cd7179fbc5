import type { Bound, Locale, Verdict, Words } from "@doichieu/schema/vocabulary";
import { basisOf, type Comparison, judgeComparison, verdictFrom } from "../attainment/comparison.ts";
import type { Findings } from "../findings.ts";
import { endToReach, NEARLY_MET_THRESHOLD, senseOf } from "../judgement.ts";
import type { ExplainedStep } from "./explained.ts";
import { judgingWords } from "./judging-words.ts";
import { inBoth, intervalText, plainNumber } from "./wording.ts";

type Basis = NonNullable<ReturnType<typeof basisOf>>;

/** From two intervals to the verdict: M1, M2, M3 and, where the target is missed, M5. */
export function verdictSteps(comparison: Comparison, findings: Findings): ExplainedStep[] {
  const basis = basisOf(comparison, findings);
  const judged = judgeComparison(comparison, findings);
  const verdict = { ...step("M3", { VI: "Kết luận", EN: "Verdict" }), verdict: verdictFrom(judged) };
  if (!(basis && judged)) return [{ ...verdict, formulaWords: withoutActual(comparison) }];
  const shortfall = judged === "NOT_DUE" ? null : judged.shortfall;
  return [
    { ...step("M1", { VI: "Hai khoảng cần so", EN: "The two intervals" }), formulaWords: intervals(basis) },
    {
      ...step("M2", { VI: "Thế nào là đạt", EN: "What counts as reaching it" }),
      formulaWords: judgingWords(basis.aim),
    },
    ...(shortfall ? [shortfallStep(shortfall, findings)] : []),
    {
      ...verdict,
      formulaWords: verdictWords(comparison, basis, verdictFrom(judged)),
      noteWords: statusWords(basis),
    },
  ];
}

function step(rule: "M1" | "M2" | "M3" | "M5", titleWords: Words): ExplainedStep {
  return {
    rules: [rule],
    titleWords,
    formulaWords: { VI: "", EN: "" },
    noteWords: null,
    result: null,
    verdict: null,
    absence: null,
  };
}

function withoutActual({ slot }: Comparison): Words {
  return {
    VI: `Hạn: hết tháng ${slot.dueMonth}/${slot.year}. Chưa có số thực hiện nào để đối chiếu.`,
    EN: `Due by the end of month ${slot.dueMonth} of ${slot.year}. There is no actual to hold against it yet.`,
  };
}

function intervals({ aim, actual }: Basis): Words {
  return {
    VI: `thực hiện ${intervalText(actual.interval, "VI")}, kế hoạch ${intervalText(aim.interval, "VI")}`,
    EN: `actual ${intervalText(actual.interval, "EN")}, plan ${intervalText(aim.interval, "EN")}`,
  };
}

function shortfallStep(shortfall: number, findings: Findings): ExplainedStep {
  const threshold = findings.rules.nearlyMetThreshold ?? NEARLY_MET_THRESHOLD;
  const per100 = (share: number, locale: Locale) => `${plainNumber(share * 100, locale, 1)}%`;
  return {
    ...step("M5", { VI: "Mức hụt", EN: "Shortfall" }),
    formulaWords: {
      VI: `hụt ${per100(shortfall, "VI")} kế hoạch; ngưỡng gần đạt ${per100(threshold, "VI")}`,
      EN: `short by ${per100(shortfall, "EN")} of the target; nearly-met threshold ${per100(threshold, "EN")}`,
    },
  };
}

function verdictWords(comparison: Comparison, basis: Basis, verdict: Verdict): Words {
  const { held, slot, plan } = comparison;
  if (verdict === "NOT_DUE" && held) {
    return {
      VI: `số mới đến hết tháng ${held.month}/${held.year}, hạn là hết tháng ${slot.dueMonth}/${slot.year}`,
      EN: `figures through month ${held.month} of ${held.year}; due by the end of month ${slot.dueMonth} of ${slot.year}`,
    };
  }
  const compared = comparedWords(basis, verdict);
  if (comparison.isStated) return compared;
  const by = plan?.ratio ? byRatio : byDifference;
  return inBoth((locale) => `${by[locale]}: ${compared[locale]}`);
}

const byRatio: Words = {
  VI: "kế hoạch chỉ biết qua tỷ lệ nên xét tỷ lệ với 100",
  EN: "the plan is known only from the ratio, so the ratio is held against 100",
};

const byDifference: Words = {
  VI: "kế hoạch chỉ biết qua chênh lệch nên xét chênh lệch với 0",
  EN: "the plan is known only from the difference, so the difference is held against 0",
};

/** "7,18 < 7,5": the actual against the end that decided, with the sign that holds. */
function comparedWords({ aim, actual }: Basis, verdict: Verdict): Words {
  const sense = senseOf(aim);
  const x = (locale: Locale) => intervalText(actual.interval, locale);
  if (verdict === "UNDECIDED") {
    return {
      VI: `một phần của ${x("VI")} đạt, một phần không`,
      EN: `part of ${x("EN")} meets it, part does not`,
    };
  }
  if (sense === "NEUTRAL") {
    return inBoth(
      (locale) => `${x(locale)} ${verdict === "MET" ? "∈" : "∉"} ${intervalText(aim.interval, locale)}`,
    );
  }
  const farEnd = sense === "HIGHER" ? aim.interval.high : aim.interval.low;
  const end = verdict === "EXCEEDED" && aim.bound === "RANGE" ? farEnd : endToReach(aim, actual.interval);
  const sign = signFor(verdict, sense, aim.bound);
  return inBoth((locale) => `${x(locale)} ${sign} ${plainNumber(end, locale)}`);
}

/** The comparison that gave the verdict; for LOWER every sign turns round. */
function signFor(verdict: Verdict, sense: "HIGHER" | "LOWER", bound: Bound): string {
  const isStrict = bound === "MORE_THAN" || bound === "LESS_THAN";
  const higher = sense === "HIGHER";
  if (verdict === "EXCEEDED" || (verdict === "MET" && isStrict)) return higher ? ">" : "<";
  if (verdict === "MET") return higher ? "≥" : "≤";
  if (isStrict) return higher ? "≤" : "≥";
  return higher ? "<" : ">";
}

/** Is the verdict provisional, and why. */
function statusWords({ actual }: Basis): Words | null {
  if (actual.status === "FINAL") return { VI: "số chính thức", EN: "final figure" };
  return {
    VI: "dựa trên số chưa chính thức, nên ghi (ước)",
    EN: "rests on a figure that is not final: provisional",
  };
}
