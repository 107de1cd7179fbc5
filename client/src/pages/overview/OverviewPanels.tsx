import type { CSSProperties } from "react";
import { InTurn, type TurnPart } from "../../app/InTurn.tsx";
import { targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import { SkeletonPanel } from "../../ui/Skeleton.tsx";
import { AttentionPanel } from "./AttentionPanel.tsx";
import { GrowthPanel } from "./GrowthPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { AttentionPlace, GrowthPlace, MapPlace } from "./OverviewPlaces.tsx";
import type { OverviewData } from "./overview-data.ts";
import { ROWS_SHOWN, SectorPanel } from "./SectorPanel.tsx";

export interface OverviewPanelsProps {
  data: OverviewData;
  year: number;
  /** has any province a place on a map? */
  hasMap: boolean;
  /** is there any target with a verdict that settles it? */
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
export function OverviewPanels({ data, year, hasMap, hasDecided, isRestated }: OverviewPanelsProps) {
  const { short, open, growth } = data;
  const parts: TurnPart[] = [];
  if (short.nodes.length + open.nodes.length > 0 || hasDecided)
    parts.push({
      id: "attention",
      className: "overview-attention",
      fallback: <AttentionPlace />,
      content: <AttentionPanel short={short} open={open} year={year} />,
    });
  if (hasMap)
    parts.push({
      id: "map",
      className: "overview-map",
      fallback: <MapPlace />,
      content: <MapPanel provinces={data.provinces} byProvince={data.byProvince} year={year} />,
    });
  if (growth.nodes.length > 0)
    parts.push({
      id: "growth",
      className: "overview-growth",
      isLong: growth.nodes.length > FEW_GROWTH_ROWS,
      fallback: <GrowthPlace rows={growth.nodes.length} />,
      content: (
        <GrowthPanel
          attainments={growth.nodes}
          total={growth.totalCount}
          decided={data.growthDecided.totalCount}
          missed={data.growthMissed.totalCount}
          year={year}
        />
      ),
    });
  parts.push({
    id: "sectors",
    className: "overview-sectors",
    style: { "--rows": sectorRows(data) } as CSSProperties,
    fallback: <SkeletonPanel rows={sectorRows(data)} rowHeight={36} />,
    content: (
      <SectorPanel
        cells={data.cells}
        sectorCodes={data.sectors.map(({ code }) => code)}
        year={year}
        isRestated={isRestated}
      />
    ),
  });
  return <InTurn parts={parts} />;
}
