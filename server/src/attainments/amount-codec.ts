import type { AmountData } from "@doichieu/schema/vocabulary";
import { letters } from "./letters.ts";

/** Whose row an amount stands in: ids of its own facts need not repeat it. */
export interface RowOf {
  provinceId: string;
  indicatorCode: string;
}

const boundLetter = letters<AmountData["bound"]>({
  EXACT: "=",
  MORE_THAN: ">",
  AT_LEAST: "]",
  LESS_THAN: "<",
  AT_MOST: "[",
  RANGE: "-",
  ABOUT: "~",
  NEARLY: "^",
});
const unitLetter = letters<AmountData["unit"]>({
  VND_BILLION: "B",
  VND_MILLION: "M",
  USD: "U",
  USD_MILLION: "V",
  PERCENT: "P",
  PERCENTAGE_POINT: "Q",
  COUNT: "C",
  KILOMETRE: "K",
  PER_100_PEOPLE: "H",
  PER_10000_PEOPLE: "T",
  RANK_OF_63: "R",
  PLACE: "L",
  INDEX: "I",
});
const statusLetter = letters<NonNullable<AmountData["status"]> | "NONE">({
  FORECAST: "F",
  ESTIMATED: "E",
  PRELIMINARY: "P",
  FINAL: "A",
  NONE: "-",
});

const LOW_OPEN = 1;
const HIGH_OPEN = 2;
const DERIVED = 1;
const APPROXIMATE = 2;

/** "95.9" for a point, else "value~low~high~open ends", each of the three empty where it is null. */
function numbersText({ value, low, high, lowOpen, highOpen }: AmountData): string {
  const openEnds = (lowOpen ? LOW_OPEN : 0) + (highOpen ? HIGH_OPEN : 0);
  if (value !== null && low === value && high === value && openEnds === 0) return `${value}`;
  return `${value ?? ""}~${low ?? ""}~${high ?? ""}~${openEnds}`;
}

function numbersIn(text: string): Pick<AmountData, "value" | "low" | "high" | "lowOpen" | "highOpen"> {
  const [value = null, low = value, high = value, openEnds = 0] = text
    .split("~")
    .map((number) => (number === "" ? null : Number(number)));
  return {
    value,
    low,
    high,
    lowOpen: (Number(openEnds) & LOW_OPEN) !== 0,
    highOpen: (Number(openEnds) & HIGH_OPEN) !== 0,
  };
}

const PLAIN = /^[\w.-]*$/;
const escaped = (id: string) => (PLAIN.test(id) ? id : encodeURIComponent(id));

/** Before what is left of an id of the row's own pair: signs that no escaped id has. */
const OWN = { T: "/", A: "+" } as const;
/** What most ids end with: the first revision of a level through the year, of the main plan. */
const USUAL_END = ".12.LEVEL.MAIN.1";
const YEAR = /^\d{4}$/;

/** What follows "T.vn63-40.ICT_REVENUE." in the id of a fact of the row's own pair; null for another's. */
function ownPart(id: string, { provinceId, indicatorCode }: RowOf): string | null {
  if (!(id.startsWith("T.") || id.startsWith("A."))) return null;
  const indicatorAt = provinceId.length + 3;
  const end = indicatorAt + indicatorCode.length;
  const isOwn =
    id.startsWith(provinceId, 2) &&
    id.startsWith(indicatorCode, indicatorAt) &&
    id[indicatorAt - 1] === "." &&
    id[end] === ".";
  return isOwn ? id.slice(end + 1) : null;
}

/** "/2018" for T.vn63-40.ICT_REVENUE.2018.12.LEVEL.MAIN.1 in a row of this pair. */
function idText(id: string, of: RowOf): string {
  const left = ownPart(id, of);
  if (left === null) return escaped(id);
  const sign = id.startsWith("T") ? OWN.T : OWN.A;
  const year = left.slice(0, 4);
  return left.length === 4 + USUAL_END.length && left.endsWith(USUAL_END) && YEAR.test(year)
    ? sign + year
    : sign + escaped(left);
}

function idIn(text: string, { provinceId, indicatorCode }: RowOf): string {
  const kind = text[0] === OWN.T ? "T" : text[0] === OWN.A ? "A" : null;
  if (kind === null) return decodeURIComponent(text);
  const left = text.slice(1);
  const whole = YEAR.test(left) ? left + USUAL_END : decodeURIComponent(left);
  return `${kind}.${provinceId}.${indicatorCode}.${whole}`;
}

/**
 * An amount as compact text for a column; null stays null. Numbers, then a letter each for bound, unit and status, a digit
 * for origin and approximation, the decimals, then the rule, then the ids: "95.9 =PA12 M4 +2018 /2018".
 */
export function encodeAmount(amount: AmountData | null, of: RowOf): string | null {
  if (!amount) return null;
  const { bound, unit, status, origin, approximate, decimals, rule, inputIds } = amount;
  const digit = (origin === "DERIVED" ? DERIVED : 0) + (approximate ? APPROXIMATE : 0);
  const said = boundLetter.of(bound) + unitLetter.of(unit) + statusLetter.of(status ?? "NONE");
  let text = `${numbersText(amount)} ${said}${digit}${decimals} ${rule ?? ""}`;
  for (const id of inputIds) text += ` ${idText(id, of)}`;
  return text;
}

/** The value of an amount's text, without the rest of it. */
export function valueIn(text: string): number | null {
  const said = text.indexOf(" ");
  const numbers = said === -1 ? text : text.slice(0, said);
  const low = numbers.indexOf("~");
  if (low === 0) return null;
  const number = low === -1 ? numbers : numbers.slice(0, low);
  const value = number === "" ? Number.NaN : Number(number);
  if (Number.isNaN(value)) throw new RangeError(`a stored amount begins with no number: ${text}`);
  return value;
}

/** All that an amount's text says of it, but for the facts it rests on. */
export function saidIn(text: string): Omit<AmountData, "inputIds"> {
  const [numbers = "", said = "", rule] = text.split(" ", 3);
  const status = statusLetter.word(said[2]);
  const digit = Number(said[3]);
  return {
    ...numbersIn(numbers),
    bound: boundLetter.word(said[0]),
    unit: unitLetter.word(said[1]),
    decimals: Number(said.slice(4)),
    status: status === "NONE" ? null : status,
    origin: (digit & DERIVED) === 0 ? "STATED" : "DERIVED",
    rule: (rule || null) as AmountData["rule"],
    approximate: (digit & APPROXIMATE) !== 0,
  };
}

/** Ids of the facts that an amount rests on. */
export function inputIdsIn(text: string, of: RowOf): string[] {
  const [, , , ...ids] = text.split(" ");
  return ids.map((id) => idIn(id, of));
}

export function decodeAmount(text: string | null, of: RowOf): AmountData | null {
  return text === null ? null : { ...saidIn(text), inputIds: inputIdsIn(text, of) };
}
