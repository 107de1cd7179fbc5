import { Skeleton } from "../../ui/Skeleton.tsx";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function ProvinceSkeleton() {
  return (
    <div>
      <Skeleton height={18} width="30%" />
      <Skeleton height={72} width="75%" />
      <Skeleton height={46} width="60%" />
      <Skeleton height={50} />
      <Skeleton height={720} />
    </div>
  );
}
