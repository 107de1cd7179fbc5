/** NO_LIST: nothing to make rows of. MANY_LISTS: not one list but several. NESTED_LIST: a list inside a row. */
export type TableRefusalCode = "NO_LIST" | "MANY_LISTS" | "NESTED_LIST";

/** Why an operation's answer is no table; says where, and how to mend it. */
export class TableRefusal extends Error {
  override readonly name = "TableRefusal";

  constructor(
    readonly code: TableRefusalCode,
    message: string,
    /** response keys from the root, joined by dots: "attainments.nodes.sources"; of MANY_LISTS those of each */
    readonly paths: readonly string[],
  ) {
    super(message);
  }
}
