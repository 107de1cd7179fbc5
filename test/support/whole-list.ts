import type { Answer, RunningServer } from "./start-server.ts";

/** The most rows one page may have. */
const LARGEST_PAGE = 200;

interface ListRequest {
  /** arguments as GraphQL writes them, without `first` and `after` */
  args?: string;
  /** selection of a row */
  fields: string;
}

interface Answered<T> {
  [list: string]: { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** Every row of a list, page by page. */
export async function wholeList<T>(
  server: RunningServer,
  list: string,
  { args = "", fields }: ListRequest,
): Promise<T[]> {
  const rows: T[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: Answer<Answered<T>> = await server.query(
      `query List($after: String) { ${list}(first: ${LARGEST_PAGE}, after: $after ${args}) {
         nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page: Answered<T>[string] | undefined = data?.[list];
    if (errors || !page) throw new Error(`${list}(${args}): ${errors?.[0]?.message}`);
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
