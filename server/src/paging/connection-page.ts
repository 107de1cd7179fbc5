import type { Page, PageInfo } from "@doichieu/schema";

interface EdgeOf<T> {
  cursor: string;
  node: T;
}

/** A page of a Relay connection; the whole list is counted only when somebody selects totalCount. */
export class ConnectionPage<T> implements Page<T> {
  readonly pageInfo: PageInfo;

  constructor(
    readonly edges: EdgeOf<T>[],
    readonly totalCount: () => Promise<number>,
    place: { isFirst: boolean; hasNext: boolean },
  ) {
    this.pageInfo = {
      hasNextPage: place.hasNext,
      hasPreviousPage: !place.isFirst,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  get nodes(): T[] {
    return this.edges.map((edge) => edge.node);
  }
}
