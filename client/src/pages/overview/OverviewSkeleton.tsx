import { Skeleton } from "../../ui/Skeleton.tsx";
import "./overview.css";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function OverviewSkeleton() {
  return (
    <div className="overview">
      <Skeleton height={72} width="70%" />
      <Skeleton height={46} width="60%" />
      <Skeleton height={96} />
      <Skeleton height={150} />
      <Skeleton height={420} />
      <Skeleton height={360} />
    </div>
  );
}
