import { AttentionPanel } from "./AttentionPanel.tsx";
import { GrowthPanel } from "./GrowthPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import type { OverviewData } from "./overview-data.ts";
import { SectorPanel } from "./SectorPanel.tsx";

export interface OverviewPanelsProps {
  data: OverviewData;
  year: number;
  hasDecided: boolean;
  isRestated: boolean;
}

/** More of them go on below the map than beside it. */
const FEW_GROWTH_ROWS = 12;

/** px of a row of the sectors' grid, and its legend and heads in such rows */
const SECTOR_ROW = 38;
const SECTOR_HEAD = 4;

/** Where to look, below the counts: the largest shortfalls, the map, growth, and every sector of every province. */
export function OverviewPanels({ data, year, hasDecided, isRestated }: OverviewPanelsProps) {
  const growthRows = data.growth.nodes.length;
  const sectorHeight = (data.byProvince.length + SECTOR_HEAD) * SECTOR_ROW;
  return (
    <>
      <AttentionPanel short={data.short} open={data.open} year={year} hasDecided={hasDecided} />
      <MapPanel provinces={data.provinces} byProvince={data.byProvince} year={year} />
      {growthRows > 0 && (
        <div className="overview-growth" data-long={growthRows > FEW_GROWTH_ROWS || undefined}>
          <GrowthPanel
            attainments={data.growth.nodes}
            total={data.growth.totalCount}
            decided={data.growthDecided.totalCount}
            missed={data.growthMissed.totalCount}
            year={year}
          />
        </div>
      )}
      <div className="overview-sectors" style={{ containIntrinsicSize: `auto ${sectorHeight}px` }}>
        <SectorPanel
          cells={data.cells}
          sectorCodes={data.sectors.map(({ code }) => code)}
          year={year}
          isRestated={isRestated}
        />
      </div>
    </>
  );
}
