import type { ApolloClient } from "@apollo/client";
import { useCallback, useEffect, useMemo } from "react";
import { askerOf } from "../../apollo/ask.ts";
import { fragmentList } from "../../apollo/fragment-data.ts";
import { useListWalk } from "../../apollo/useListWalk.ts";
import { ProvinceRowsDocument, type Scorecard_attainmentFragment } from "../../generated/documents.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { ProvinceData } from "./province-data.ts";

/** Every row of a province's year: the first of them came with the page, the others follow by themselves. */
export function useProvinceRows(
  { nodes, totalCount, pageInfo }: ProvinceData["attainments"],
  id: string,
  year: number,
  { boundaries, asOf }: FiguresView,
) {
  const first = useMemo(
    () => ({ nodes: fragmentList<Scorecard_attainmentFragment>(nodes), totalCount, pageInfo }),
    [nodes, totalCount, pageInfo],
  );
  const load = useCallback(
    async (after: string, client: ApolloClient) => {
      const variables = { id, year, boundaries, asOf, after };
      return (await askerOf(client)(ProvinceRowsDocument, variables)).attainments;
    },
    [id, year, boundaries, asOf],
  );
  const walk = useListWalk(first, load);
  const { reach, after } = walk;
  const isWhole = after === null;
  useEffect(() => {
    if (!isWhole) void reach(Number.POSITIVE_INFINITY);
  }, [isWhole, reach]);
  return { ...walk, isWhole };
}

export type ProvinceRows = ReturnType<typeof useProvinceRows>;
