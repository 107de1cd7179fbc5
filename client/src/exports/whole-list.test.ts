import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { expect, test, vi } from "vitest";
import { type ListPage, wholeList } from "./whole-list.ts";

type Data = { rows: ListPage<number> };
const document = {} as TypedDocumentNode<Data, { year: number; after?: string | null }>;

/** Three pages of two rows; the cursor is the last row. */
function client() {
  const query = vi.fn(({ variables }: { variables: { after: string | null } }) => {
    const first = Number(variables.after ?? 0) + 1;
    const nodes = [first, first + 1];
    const pageInfo = { hasNextPage: first < 5, endCursor: String(first + 1) };
    return Promise.resolve({ data: { rows: { totalCount: 6, nodes, pageInfo } } });
  });
  return { query, client: { query } as unknown as ApolloClient };
}

test("all pages in their order, and how far it is", async () => {
  const { query, client: fake } = client();
  const onProgress = vi.fn();
  const { signal } = new AbortController();
  const rows = await wholeList(document, { year: 2019 }, (data) => data.rows, {
    client: fake,
    signal,
    onProgress,
  });
  expect(rows).toEqual([1, 2, 3, 4, 5, 6]);
  expect(onProgress.mock.calls).toEqual([
    [2, 6],
    [4, 6],
    [6, 6],
  ]);
  expect(query.mock.calls.map(([{ variables }]) => variables)).toEqual([
    { year: 2019, after: null },
    { year: 2019, after: "2" },
    { year: 2019, after: "4" },
  ]);
});

test("given up, it asks for no further page", async () => {
  const { query, client: fake } = client();
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  const loading = { client: fake, signal: controller.signal, onProgress };
  await expect(wholeList(document, { year: 2019 }, (data) => data.rows, loading)).rejects.toThrow();
  expect(query).toHaveBeenCalledTimes(1);
});
