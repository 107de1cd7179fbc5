import { nearestWord } from "../catalogue/nearest-word.ts";
import { ProblemList } from "../recording/problem-list.ts";
import { type DecimalMark, shownMark, withPoint } from "./decimal-mark.ts";

/** How a file writes its numbers. */
export interface Notation {
  /** null where nothing tells */
  mark: DecimalMark | null;
  /** what tells: "7,5 in line 4" */
  told: string;
  /** does it show the other mark too? */
  isMixed: boolean;
}

/**
 * One row of a CSV file, its cells read by column. What is wrong with a cell goes to `list`, and the answer is a
 * stand-in of the right type: a row with problems is never stored.
 */
export class CsvRow {
  readonly list: ProblemList;

  constructor(
    /** "targets.csv line 12" */
    readonly at: string,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly notation: Notation,
    /** columns whose absence is a problem of the header already */
    private readonly missing: readonly string[],
  ) {
    this.list = new ProblemList(at);
  }

  get isSound(): boolean {
    return this.list.problems.length === 0 && this.missing.length === 0;
  }

  /** Empty cells and columns that are not there are null. */
  optional(column: string): string | null {
    return this.cells.get(column)?.trim() || null;
  }

  private required<T>(column: string, value: T | null, standIn: T): T {
    if (value === null && this.optional(column) === null && !this.missing.includes(column)) {
      this.list.add(column, "", "the cell is empty", "fill it in");
    }
    return value ?? standIn;
  }

  text(column: string): string {
    return this.required(column, this.optional(column), "");
  }

  optionalWhole(column: string): number | null {
    const text = this.optional(column);
    if (text === null) return null;
    if (/^-?\d{1,15}$/.test(text)) return Number(text);
    this.list.add(column, text, "this is no whole number", "write digits only");
    return null;
  }

  whole(column: string): number {
    return this.required(column, this.optionalWhole(column), 0);
  }

  /** A number as text with a decimal point, its decimals as written. */
  optionalDecimal(column: string): string | null {
    const text = this.optional(column);
    if (text === null) return null;
    const { mark, told, isMixed } = this.notation;
    const shown = shownMark(text);
    if (shown === "EITHER" && (mark === null || isMixed)) {
      this.list.add(
        column,
        text,
        "with a decimal point this is another number than with a decimal comma, and the file does not tell which it uses",
        "write it without separators of thousands, or name the mark (--decimal point, --decimal comma)",
      );
      return null;
    }
    const number = withPoint(text, mark ?? "POINT");
    if (number === null && shown !== null) {
      this.list.add(
        column,
        text,
        `this file writes decimals otherwise (${told})`,
        "write all its numbers with one decimal mark",
      );
    } else if (number === null) {
      this.list.add(
        column,
        text,
        "this is no number",
        "write digits with at most a decimal mark: 2886 or 7.50",
      );
    }
    return number;
  }

  decimal(column: string): string {
    return this.required(column, this.optionalDecimal(column), "0");
  }

  optionalNumber(column: string): number | null {
    const text = this.optionalDecimal(column);
    return text === null ? null : Number(text);
  }

  optionalWord<T extends string>(column: string, words: Readonly<Record<string, T>>): T | null {
    const text = this.optional(column);
    if (text === null) return null;
    if (Object.hasOwn(words, text)) return words[text] ?? null;
    const all = Object.keys(words);
    const nearest = nearestWord(text, all);
    this.list.add(
      column,
      text,
      "this word means nothing here",
      nearest ? `did you mean ${nearest}?` : `use one of ${all.join(", ")}`,
    );
    return null;
  }

  word<T extends string>(column: string, words: Readonly<Record<string, T>>): T {
    return this.required(column, this.optionalWord(column, words), Object.values(words)[0] as T);
  }
}
