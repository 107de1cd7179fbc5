import type { CSSProperties } from "react";
import { targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { GrowthPanel } from "./GrowthPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import type { OverviewData } from "./overview-data.ts";
import { ROWS_SHOWN, SectorPanel } from "./SectorPanel.tsx";

export interface OverviewPanelsProps {
  data: OverviewData;
  year: number;
  hasDecided: boolean;
  isRestated: boolean;
}

/** More of them go on below the map than beside it. */
const FEW_GROWTH_ROWS = 12;

/** Rows of the sectors' grid before anybody asks for the rest: its height is known before it is drawn. */
function sectorRows({ byProvince }: OverviewData): number {
  const targets = byProvince.map((summary) => totalOf(verdictCounts(summary), targetVerdicts));
  const withTargets = targets.filter((count) => count > 0).length;
  return byProvince.length > ROWS_SHOWN && withTargets > 0 ? withTargets : byProvince.length;
}

/** Where to look, below the counts: the largest shortfalls, the map, growth, and every sector of every province. */
export function OverviewPanels({ data, year, hasDecided, isRestated }: OverviewPanelsProps) {
  const growthRows = data.growth.nodes.length;
  const ofSectors = { "--rows": sectorRows(data) } as CSSProperties;
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
      <div className="overview-sectors" style={ofSectors}>
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
