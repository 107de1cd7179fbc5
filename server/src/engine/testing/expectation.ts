import type { AmountData } from "@doichieu/schema/vocabulary";
import type { EvaluatedAttainment, EvaluatedPoint, Pace } from "../evaluation.ts";

/** An amount in the words of golden.csv, rounded as `like` is: `3941.18`, `> 350`, `7..9`; `-` where there is none. */
function amountWords(amount: AmountData | null, like: string): string {
  if (!amount) return "-";
  const decimals = (/^\D*\d+(?:\.(\d+))?/.exec(like)?.[1] ?? "").length;
  const print = (value: number) => {
    const text = value.toFixed(decimals);
    return Number(text) === 0 ? text.replace("-", "") : text;
  };
  if (amount.value !== null) return print(amount.value);
  const { low, high, bound } = amount;
  if (bound === "MORE_THAN" && low !== null) return `> ${print(low)}`;
  if (bound === "AT_LEAST" && low !== null) return `>= ${print(low)}`;
  if (bound === "LESS_THAN" && high !== null) return `< ${print(high)}`;
  if (bound === "AT_MOST" && high !== null) return `<= ${print(high)}`;
  if (low !== null && high !== null) return `${print(low)}..${print(high)}`;
  return "unbounded";
}

function isAmount(value: unknown): value is AmountData {
  return typeof value === "object" && value !== null && "inputIds" in value;
}

function isPace(value: unknown): value is Pace {
  return typeof value === "object" && value !== null && "milestones" in value;
}

/** `2021:50.0 2022:60.0` for milestones. */
function paceWords(pace: Pace, part: keyof Pace, like: string): string {
  if (part === "milestones") {
    return pace.milestones
      .map(({ year, level }) => `${year}:${(level.value ?? 0).toFixed(level.decimals)}`)
      .join(" ");
  }
  const value = pace[part];
  return typeof value === "number" ? numberWords(value, like) : String(value);
}

/** AttainmentField of a field's name: planRatio → PLAN_RATIO. */
function fieldCode(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** What a field of an attainment or of a series point says, in the words of the tables. */
export function answerOf(
  attainment: EvaluatedAttainment | EvaluatedPoint | undefined,
  field: string,
  like: string,
): string {
  if (!attainment) return "no attainment";
  const [name = "", part] = field.split(".");
  if (name === "absences" && part) {
    return attainment.absences.find((absence) => absence.field === fieldCode(part))?.reason ?? "-";
  }
  return valueWords((attainment as unknown as Record<string, unknown>)[name], part, like);
}

function valueWords(value: unknown, part: string | undefined, like: string): string {
  if (isPace(value) && part) return paceWords(value, part as keyof Pace, like);
  if (Array.isArray(value)) return part ? value.map((item) => item[part]).join(" ") : String(value.length);
  if (isAmount(value)) return part ? String(value[part as keyof AmountData]) : amountWords(value, like);
  if (value === null) return "-";
  return typeof value === "number" ? numberWords(value, like) : String(value);
}

function numberWords(value: number, like: string): string {
  return like.includes(".") ? value.toFixed((like.split(".")[1] ?? "").length) : String(value);
}
