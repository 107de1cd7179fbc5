import type { ApolloClient } from "@apollo/client";
import { useCallback, useMemo } from "react";
import { askerOf } from "../../apollo/ask.ts";
import { ListPanel } from "../../app/ListPanel.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { AttainmentRowsDocument, type AttainmentsQuery } from "../../generated/documents.ts";
import { attainmentsMessages } from "../../i18n/attainments.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { attainmentColumns } from "./attainment-columns.tsx";
import type { ListVariables } from "./attainments-variables.ts";
import type { ListedAttainment } from "./listed-attainment.ts";

export interface AttainmentsTableProps {
  first: AttainmentsQuery["attainments"];
  variables: ListVariables;
  year: number | null;
  /** the finding */
  headline: string;
}

const rowKey = ({ id }: ListedAttainment) => id;

/** The comparisons themselves, in the server's order. */
export function AttainmentsTable({ first, variables, year, headline }: AttainmentsTableProps) {
  const locale = useLocale();
  const texts = useMessages(attainmentsMessages);
  const hrefs = usePageHrefs();
  const { filter, orderBy } = variables;
  const load = useCallback(
    async (after: string, client: ApolloClient) => {
      const variables = { filter, orderBy, after };
      return (await askerOf(client)(AttainmentRowsDocument, variables)).attainments;
    },
    [filter, orderBy],
  );
  const exported = async () => {
    const { attainmentsExport } = await import("./attainments-export.ts");
    return attainmentsExport({ title: headline, sub: texts.tableSub, variables, year, locale });
  };
  return (
    <ListPanel
      title={texts.tableTitle(first.totalCount)}
      sub={texts.tableSub}
      caption={texts.pageTitle}
      actions={<ExportButton view={exported} />}
      columns={useMemo(() => attainmentColumns(locale, texts, hrefs), [locale, texts, hrefs])}
      rowKey={rowKey}
      first={first}
      load={load}
      isSorted
    />
  );
}
