/** Codes a client may rely on; they stand in a GraphQL error's `extensions.code`. */
export type RefusalCode =
  | "AS_OF_TOO_BROAD"
  | "BAD_CURSOR"
  | "BAD_REQUEST"
  | "BUSY"
  | "CONFLICTING_DATES"
  | "INVALID_FACT"
  | "MIXED_LEVELS"
  | "OPERATION_TIMEOUT"
  | "PAGE_TOO_LARGE"
  | "SEARCH_TOO_LONG"
  | "NOT_TRUSTED"
  | "STATEMENT_TIMEOUT"
  | "TOO_MANY_GROUPS"
  | "TOO_MANY_ROWS"
  | "UNAUTHENTICATED"
  | "UNKNOWN_ID";

/** A request that cannot be answered as asked: says what is wrong, where, and how to mend it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** more for a program to read, e.g. what is there now */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** A start that cannot succeed; the message is one line that names what to change. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}
