import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Skeleton, SkeletonPage, SkeletonPanel } from "../../ui/Skeleton.tsx";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function AttainmentSkeleton() {
  const texts = useMessages(shellMessages);
  return (
    <SkeletonPage label={texts.loading}>
      <Skeleton height={14} width="420px" />
      <Skeleton height={34} width="60%" />
      <Skeleton height={34} width="46%" />
      <Skeleton height={18} width="52%" />
      <SkeletonPanel rows={2} rowHeight={70} />
      <SkeletonPanel rows={8} rowHeight={60} />
    </SkeletonPage>
  );
}
