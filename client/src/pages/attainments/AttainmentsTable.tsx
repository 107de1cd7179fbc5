import { useCallback, useMemo } from "react";
import { useTableSearch } from "../../app/useTableSearch.ts";
import type { AttainmentsQuery, AttainmentsQueryVariables } from "../../generated/documents.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { ListTable } from "../../ui/table/ListTable.tsx";
import { ListTools } from "../../ui/table/ListTools.tsx";
import { useList } from "../../ui/table/useList.ts";
import { useTableCopy } from "../../ui/table/useTableCopy.ts";
import { attainmentColumns } from "./attainment-columns.tsx";
import type { ListedAttainment } from "./listed-attainment.ts";
import { useAttainmentsWalk } from "./useAttainmentsWalk.ts";

export interface AttainmentsTableProps {
  first: AttainmentsQuery["attainments"];
  variables: AttainmentsQueryVariables;
}

const rowKey = ({ id }: ListedAttainment) => id;

/** The comparisons themselves: in the server's order, loaded as the reader comes to them. */
export function AttainmentsTable({ first, variables }: AttainmentsTableProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const columns = useMemo(() => attainmentColumns(locale, texts), [locale, texts]);
  const walk = useAttainmentsWalk(first, variables);
  const { rows, total, after, isLoading, hasFailed, reach } = walk;
  const list = useList({ columns, rows, rowKey, isSorted: true, ...useTableSearch() });
  const copy = useTableCopy({ list, whole: after === null ? undefined : walk.whole });
  return (
    <ChartFrame
      title={texts.tableTitle(total)}
      sub={texts.tableSub}
      locale={locale}
      actions={<ListTools list={list} copy={copy} locale={locale} />}
    >
      <ListTable
        list={list}
        copy={copy}
        caption={texts.pageTitle}
        locale={locale}
        total={total}
        onReach={useCallback((count: number) => void reach(count), [reach])}
        status={
          hasFailed ? (
            <span role="alert">
              {texts.failed}{" "}
              <button type="button" className="button" onClick={() => void reach(rows.length + 1, true)}>
                {texts.retry}
              </button>
            </span>
          ) : (
            isLoading && <span role="status">{texts.loaded(rows.length, total)}</span>
          )
        }
      />
    </ChartFrame>
  );
}
