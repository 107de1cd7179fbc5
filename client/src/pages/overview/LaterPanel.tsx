import { CatchBoundary } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SkeletonPanel, type SkeletonPanelProps } from "../../ui/Skeleton.tsx";

export interface LaterPanelProps extends SkeletonPanelProps {
  /** whoever comes back by another year tries again */
  year: number;
  children: ReactNode;
}

/**
 * The place of a panel below the first screen, whose code comes once what is above it is drawn. What does not come
 * leaves the panels above alive.
 */
export function LaterPanel({ year, children, ...place }: LaterPanelProps) {
  return (
    <CatchBoundary getResetKey={() => year} errorComponent={MissingPanel}>
      <Suspense fallback={<SkeletonPanel {...place} />}>{children}</Suspense>
    </CatchBoundary>
  );
}

function MissingPanel() {
  const texts = useMessages(overviewMessages);
  return (
    <p className="panel-note" role="alert">
      {texts.panelFailed}
    </p>
  );
}
