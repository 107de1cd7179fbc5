import { Skeleton } from "../../ui/Skeleton.tsx";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function AttainmentSkeleton() {
  return (
    <div>
      <Skeleton height={18} width="30%" />
      <Skeleton height={72} width="75%" />
      <Skeleton height={24} width="60%" />
      <Skeleton height={150} />
      <Skeleton height={620} />
    </div>
  );
}
