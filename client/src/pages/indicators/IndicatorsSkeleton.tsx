import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Skeleton, SkeletonPage, SkeletonPanel } from "../../ui/Skeleton.tsx";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function IndicatorsSkeleton() {
  const texts = useMessages(shellMessages);
  return (
    <SkeletonPage label={texts.loading}>
      <Skeleton height={34} width="58%" />
      <Skeleton height={18} width="52%" />
      <SkeletonPanel rows={1} />
      <SkeletonPanel rows={24} rowHeight={40} />
    </SkeletonPage>
  );
}
