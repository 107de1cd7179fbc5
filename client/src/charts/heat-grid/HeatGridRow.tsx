import type { Locale } from "@doichieu/schema/vocabulary";
import type { LinkComponent } from "../../ui/PlainLink.tsx";
import { HeatGridCell } from "./HeatGridCell.tsx";
import { heatCell } from "./layout.ts";
import type { HeatColumn, HeatRow } from "./state.ts";

export interface HeatGridRowProps {
  row: HeatRow;
  columns: readonly HeatColumn[];
  locale: Locale;
  cellHref?: (row: HeatRow, column: HeatColumn) => string;
  Link: LinkComponent;
}

/** Drawn by itself, so that the browser can answer its reader between two rows. */
export function HeatGridRow({ row, columns, locale, cellHref, Link }: HeatGridRowProps) {
  return (
    <tr data-apart={row.apart || undefined}>
      <th scope="row">{row.href ? <Link href={row.href}>{row.label}</Link> : row.label}</th>
      {columns.map((column) => {
        const cell = heatCell(row.cells[column.id]);
        return (
          <HeatGridCell
            key={column.id}
            cell={cell}
            locale={locale}
            href={cell.kind === "none" ? undefined : cellHref?.(row, column)}
            Link={Link}
          />
        );
      })}
      <HeatGridCell cell={heatCell(row.total)} locale={locale} isTotal />
    </tr>
  );
}
