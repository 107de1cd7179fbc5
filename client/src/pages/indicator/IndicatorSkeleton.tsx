import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Skeleton, SkeletonPage, SkeletonPanel } from "../../ui/Skeleton.tsx";

/** The page's own shape and height, so that nothing jumps when the figures arrive, wherever the reader has scrolled. */
export function IndicatorSkeleton() {
  const texts = useMessages(shellMessages);
  return (
    <SkeletonPage label={texts.loading}>
      <Skeleton height={14} width="280px" />
      <Skeleton height={34} width="62%" />
      <Skeleton height={34} width="48%" />
      <Skeleton height={18} width="54%" />
      <SkeletonPanel rows={1} />
      <SkeletonPanel rows={1} rowHeight={560} />
      <SkeletonPanel rows={16} rowHeight={38} />
      <SkeletonPanel rows={12} rowHeight={36} />
    </SkeletonPage>
  );
}
