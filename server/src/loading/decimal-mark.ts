export type DecimalMark = "POINT" | "COMMA";

const MINUS = /^[−–]/;
/** Spaces that group digits: also those that do not break. */
const SPACES = /[ \u00A0\u202F]/g;
const GROUPED_BY_SPACE = /^-?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d ])/;
const markOf = { ".": "POINT", ",": "COMMA" } as const;
type Sign = keyof typeof markOf;

/** The number as it would be without spaces between groups; null where it is no number in any notation. */
function digitsOf(text: string): string | null {
  const number = text.trim().replace(MINUS, "-");
  const digits = GROUPED_BY_SPACE.test(number) ? number.replace(SPACES, "") : number;
  return /^-?\d[\d.,]*$/.test(digits) ? digits : null;
}

/** Thousands in groups of three: 1.234.567 */
const isGrouped = (digits: string, sign: Sign) =>
  new RegExp(`^-?[1-9]\\d{0,2}(?:\\${sign}\\d{3})+$`).test(digits);

const isPlain = (digits: string) => /^-?\d+$/.test(digits);

/** What a number with one kind of sign says: 7,5 has a decimal comma, 1.234.567 groups with points, 1,234 may be both. */
function markOfOneSign(digits: string, sign: Sign): DecimalMark | "EITHER" | null {
  const [, ...groups] = digits.split(sign);
  const other = sign === "." ? "COMMA" : "POINT";
  if (groups.length > 1) return isGrouped(digits, sign) ? other : null;
  if (!groups[0]) return null;
  return isGrouped(digits, sign) ? "EITHER" : markOf[sign];
}

/**
 * Which decimal mark a number shows: null for whole numbers, which show none, and for what is no number; EITHER where
 * it could be read both ways.
 */
export function shownMark(text: string): DecimalMark | "EITHER" | null {
  const digits = digitsOf(text);
  if (digits === null || isPlain(digits)) return null;
  const signs = [...new Set(digits.match(/[.,]/g))] as Sign[];
  const [first = ".", second] = signs;
  if (!second) return markOfOneSign(digits, first);
  const [whole = "", ...decimals] = digits.split(second);
  return decimals.length === 1 && isGrouped(whole, first) && /^\d+$/.test(decimals[0] ?? "")
    ? markOf[second]
    : null;
}

/** The number with a decimal point and no groups, its decimals as written; null where it does not fit the mark. */
export function withPoint(text: string, mark: DecimalMark): string | null {
  const digits = digitsOf(text);
  if (digits === null) return null;
  if (isPlain(digits)) return digits;
  const [decimal, group]: [Sign, Sign] = mark === "POINT" ? [".", ","] : [",", "."];
  const [whole = "", decimals, more] = digits.split(decimal);
  if (more !== undefined || decimals === "") return null;
  if (!(isPlain(whole) || isGrouped(whole, group))) return null;
  if (decimals !== undefined && !isPlain(decimals)) return null;
  const plain = whole.replaceAll(group, "");
  return decimals === undefined ? plain : `${plain}.${decimals}`;
}
