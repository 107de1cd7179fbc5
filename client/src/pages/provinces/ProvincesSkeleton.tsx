import { Skeleton } from "../../ui/Skeleton.tsx";

export function ProvincesSkeleton() {
  return (
    <div>
      <Skeleton height={36} width="70%" />
      <Skeleton height={46} width="60%" />
      <Skeleton height={60} />
      <Skeleton height={900} />
    </div>
  );
}
