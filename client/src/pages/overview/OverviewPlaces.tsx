import { SkeletonPanel } from "../../ui/Skeleton.tsx";

/** px of the map of the 63 with its legend */
const MAP_HEIGHT = 1100;

export function AttentionPlace() {
  return <SkeletonPanel rows={6} rowHeight={70} />;
}

export function MapPlace() {
  return <SkeletonPanel rows={1} rowHeight={MAP_HEIGHT} />;
}

export function GrowthPlace({ rows = 7 }: { rows?: number }) {
  return <SkeletonPanel rows={rows} />;
}

/** Keeps the places of the panels below the counts; the map's beside them, so that they have their width at once. */
export function OverviewPlaces({ hasMap }: { hasMap: boolean }) {
  return (
    <>
      <div className="overview-attention">
        <AttentionPlace />
      </div>
      {hasMap && (
        <div className="overview-map">
          <MapPlace />
        </div>
      )}
      <div className="overview-growth">
        <GrowthPlace />
      </div>
    </>
  );
}
