/** An amount as GraphQL answers it, as far as tests look at it. */
export interface AnsweredAmount {
  value: number | null;
  low: number | null;
  high: number | null;
  bound: string;
}

/** GraphQL selection for AnsweredAmount. */
export const amountFields = "{ value low high bound }";

const signs: Record<string, [sign: string, end: "low" | "high"]> = {
  MORE_THAN: ["> ", "low"],
  AT_LEAST: [">= ", "low"],
  LESS_THAN: ["< ", "high"],
  AT_MOST: ["<= ", "high"],
};

/** An amount in the words of golden.csv, with as many decimals as `like` has: 3941.18, > 350, 7..9; - for none. */
export function amountWords(amount: AnsweredAmount | null, like: string): string {
  if (!amount) return "-";
  const decimals = like.split(".")[1]?.length ?? 0;
  const print = (number: number | null) => number?.toFixed(decimals) ?? "∞";
  if (amount.value !== null) return print(amount.value);
  const [sign, end] = signs[amount.bound] ?? [];
  return sign && end ? sign + print(amount[end]) : `${print(amount.low)}..${print(amount.high)}`;
}
