import { SkeletonPanel } from "../../ui/Skeleton.tsx";

/** px of the map of the 63 with its legend */
const MAP_HEIGHT = 1100;

/** Keeps the places of the panels below the counts; the map's beside them, so that they have their width at once. */
export function OverviewPlaces({ hasMap }: { hasMap: boolean }) {
  return (
    <>
      <SkeletonPanel rows={6} rowHeight={70} />
      {hasMap && (
        <div className="overview-map">
          <SkeletonPanel rows={1} rowHeight={MAP_HEIGHT} />
        </div>
      )}
      <SkeletonPanel rows={7} />
    </>
  );
}
