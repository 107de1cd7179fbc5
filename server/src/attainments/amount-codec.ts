import type { AmountData } from "@doichieu/schema/vocabulary";

/** Fields in the order they are stored: eleven numbers and words and the inputs instead of named JSON. */
type Stored = [
  value: number | null,
  low: number | null,
  high: number | null,
  openEnds: number,
  bound: AmountData["bound"],
  unit: AmountData["unit"],
  decimals: number,
  status: AmountData["status"],
  origin: AmountData["origin"],
  rule: AmountData["rule"],
  approximate: number,
  ...inputIds: string[],
];

const LOW_OPEN = 1;
const HIGH_OPEN = 2;

/** An amount as compact text for a column; null stays null. */
export function encodeAmount(amount: AmountData | null): string | null {
  if (!amount) return null;
  const stored: Stored = [
    amount.value,
    amount.low,
    amount.high,
    (amount.lowOpen ? LOW_OPEN : 0) + (amount.highOpen ? HIGH_OPEN : 0),
    amount.bound,
    amount.unit,
    amount.decimals,
    amount.status,
    amount.origin,
    amount.rule,
    amount.approximate ? 1 : 0,
    ...amount.inputIds,
  ];
  return JSON.stringify(stored);
}

/** The value of an amount's text, without the rest of it: it begins with [3941.2,… or [null,… */
export function valueIn(text: string): number | null {
  const value = text.startsWith("[") ? text.slice(1, text.indexOf(",")) : "";
  if (value === "null") return null;
  const number = value === "" ? Number.NaN : Number(value);
  // a damaged text is refused by who reads the whole of it
  return Number.isNaN(number) ? (JSON.parse(text) as Stored)[0] : number;
}

export function decodeAmount(text: string | null): AmountData | null {
  if (text === null) return null;
  const [
    value,
    low,
    high,
    openEnds,
    bound,
    unit,
    decimals,
    status,
    origin,
    rule,
    approximate,
    ...inputIds
  ]: Stored = JSON.parse(text);
  return {
    value,
    low,
    high,
    lowOpen: (openEnds & LOW_OPEN) !== 0,
    highOpen: (openEnds & HIGH_OPEN) !== 0,
    bound,
    unit,
    decimals,
    status,
    origin,
    rule,
    approximate: approximate === 1,
    inputIds,
  };
}
