import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { ExportLoading } from "./export-view.ts";

export interface ListPage<Node> {
  totalCount: number;
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * All rows of a list, page by page; the document takes `$after`, asks for 200 rows, the most a page may have, and unmasks them. Past the
 * cache, which is the page's and would only grow.
 */
export async function wholeList<Data, Variables extends OperationVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, "after">,
  pageOf: (data: Data) => ListPage<Node>,
  { client, signal, onProgress }: ExportLoading,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    signal.throwIfAborted();
    const { data } = await client.query<Data, OperationVariables>({
      query,
      variables: { ...variables, after },
      fetchPolicy: "no-cache",
      context: { fetchOptions: { signal } },
    });
    if (!data) throw new Error("a page of a list came without its rows");
    const page: ListPage<Node> = pageOf(data as Data);
    nodes.push(...page.nodes);
    onProgress(nodes.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
