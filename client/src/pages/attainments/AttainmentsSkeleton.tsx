import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Skeleton, SkeletonPage, SkeletonPanel } from "../../ui/Skeleton.tsx";

/** The page's own shape, so that nothing jumps when the figures arrive. */
export function AttainmentsSkeleton() {
  const texts = useMessages(shellMessages);
  return (
    <SkeletonPage label={texts.loading}>
      <Skeleton height={34} width="64%" />
      <Skeleton height={18} width="54%" />
      <SkeletonPanel rows={2} rowHeight={58} />
      <SkeletonPanel rows={12} />
    </SkeletonPage>
  );
}
