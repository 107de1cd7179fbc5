import type { Locale } from "@doichieu/schema/vocabulary";
import { attainmentTable } from "../../exports/attainments/attainment-table.ts";
import type { ExportView } from "../../exports/export-view.ts";
import type { ListVariables } from "./attainments-variables.ts";

export interface AttainmentsExportState {
  /** the finding, as the page's headline tells it */
  title: string;
  sub: string;
  variables: ListVariables;
  year: number | null;
  locale: Locale;
}

/** Every row of the list, loaded or not, in the order it is seen in. */
export function attainmentsExport(state: AttainmentsExportState): ExportView {
  const { title, sub, variables, year, locale } = state;
  const { filter, orderBy } = variables;
  return {
    fileName: year === null ? "attainments" : `attainments-${year}`,
    title,
    sub,
    table: (loading) => attainmentTable({ filter, orderBy }, locale, loading),
  };
}
