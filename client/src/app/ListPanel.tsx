import type { ApolloClient } from "@apollo/client";
import { type ReactNode, useCallback, useEffect } from "react";
import type { ListPage } from "../apollo/list-walk.ts";
import { useListWalk } from "../apollo/useListWalk.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { ChartFrame } from "../ui/ChartFrame.tsx";
import { ListStatus } from "../ui/table/ListStatus.tsx";
import { ListTable } from "../ui/table/ListTable.tsx";
import { ListTools } from "../ui/table/ListTools.tsx";
import type { ListColumn } from "../ui/table/list-column.ts";
import { useList } from "../ui/table/useList.ts";
import { useTableCopy } from "../ui/table/useTableCopy.ts";
import { useTableSearch } from "./useTableSearch.ts";

export interface ListPanelProps<Row> {
  title: ReactNode;
  sub?: ReactNode;
  source?: ReactNode;
  /** names the table for those who cannot see it */
  caption: string;
  /** export and the like; what every list can do stands before it */
  actions?: ReactNode;
  /** the same from one drawing to the next */
  columns: readonly ListColumn<Row>[];
  rowKey: (row: Row) => string;
  first: ListPage<Row>;
  /** the page behind a cursor; the same from one drawing to the next */
  load: (after: string, client: ApolloClient) => Promise<ListPage<Row>>;
  /** the server puts the rows in the order that the address names; else that is done here, once all are there */
  isSorted?: boolean;
}

/** A list of the server's in its frame: order and columns stand in the address, rows come as the reader comes to them. */
export function ListPanel<Row>(props: ListPanelProps<Row>) {
  const { title, sub, source, caption, actions, columns, rowKey, first, load, isSorted = false } = props;
  const locale = useLocale();
  const view = useTableSearch();
  const { rows, total, after, isLoading, hasFailed, reach, whole } = useListWalk(first, load);
  const isWhole = after === null;
  const needsAll = view.sort !== null && !isSorted && !isWhole;
  useEffect(() => {
    if (needsAll) void reach(Number.POSITIVE_INFINITY);
  }, [needsAll, reach]);
  const list = useList({ columns, rows, rowKey, isSorted: isSorted || !isWhole, ...view });
  const copy = useTableCopy({ list, whole: isWhole ? undefined : whole });
  return (
    <ChartFrame
      title={title}
      sub={sub}
      source={source}
      locale={locale}
      actions={
        <>
          <ListTools list={list} copy={copy} locale={locale} />
          {actions}
        </>
      }
    >
      <ListTable
        list={list}
        copy={copy}
        caption={caption}
        locale={locale}
        total={total}
        onReach={useCallback((count: number) => void reach(count), [reach])}
        status={
          (isLoading || hasFailed) && (
            <ListStatus
              locale={locale}
              loaded={rows.length}
              total={total}
              hasFailed={hasFailed}
              onRetry={() => void reach(rows.length + 1, true)}
            />
          )
        }
      />
    </ChartFrame>
  );
}
