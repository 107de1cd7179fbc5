/** Where a page of a list begins: the cursor of the row before it. */
export interface ListSearch {
  after?: string;
}

export function listSearch({ after }: Record<string, unknown>): ListSearch {
  return typeof after === "string" && after !== "" ? { after } : {};
}
