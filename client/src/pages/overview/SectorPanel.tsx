import { useState } from "react";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { HeatGrid } from "../../charts/heat-grid/HeatGrid.tsx";
import { ShareLegend } from "../../charts/legend/ShareLegend.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import type { OverviewData } from "./overview-data.ts";
import { sectorGrid } from "./sector-grid.ts";

export interface SectorPanelProps {
  cells: OverviewData["cells"];
  sectorCodes: readonly string[];
  year: number;
  isRestated: boolean;
}

/** Up to this many rows nobody has to ask for the rest. */
export const ROWS_SHOWN = 12;

/** Sector × province. Provinces with results only come on demand where they are many. */
export function SectorPanel({ cells, sectorCodes, year, isRestated }: SectorPanelProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  const hrefs = usePageHrefs();
  const [showsAll, setShowsAll] = useState(false);
  const { columns, rows } = sectorGrid(cells, sectorCodes, locale, (id) => hrefs.province(id, year));
  const hasManyRows = rows.length > ROWS_SHOWN;
  const withTargets = rows.filter((row) => row.hasTargets || row.apart);
  const hidden = rows.length - withTargets.length;
  const isCut = hasManyRows && hidden > 0 && withTargets.length > 0;
  const exported = async () => {
    const { sectorExport } = await import("./sector-export.tsx");
    return sectorExport({ columns, rows, year, isRestated, address: hrefs.overview(year), locale, texts });
  };
  return (
    <ChartFrame
      title={texts.heatTitle}
      sub={texts.heatSub}
      locale={locale}
      actions={<ExportButton view={exported} />}
      legend={<ShareLegend locale={locale} isRestated={isRestated} />}
    >
      <HeatGrid
        caption={texts.heatCaption}
        rowHead={texts.provinceColumn}
        totalHead={texts.overall}
        columns={columns}
        rows={isCut && !showsAll ? withTargets : rows}
        locale={locale}
        cellHref={(row, column) =>
          hrefs.attainments({ year, province: row.id, sector: column.id, subsectors: "no" })
        }
        Link={AppLink}
      />
      {isCut && (
        <button
          type="button"
          className="button panel-more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? texts.heatLess : texts.heatMore(hidden)}
        </button>
      )}
    </ChartFrame>
  );
}
