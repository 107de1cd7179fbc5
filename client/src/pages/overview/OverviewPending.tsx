import { getRouteApi } from "@tanstack/react-router";
import { ErrorPanel } from "../../app/ErrorPanel.tsx";
import { shellMessages } from "../../i18n/shell.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Skeleton, SkeletonPage, SkeletonPanel } from "../../ui/Skeleton.tsx";
import { OverviewPlaces } from "./OverviewPlaces.tsx";
import { KnownOverviewYears } from "./OverviewYears.tsx";
import "./overview.css";

const route = getRouteApi("/view/");

/** The page's own shape, so that nothing jumps when the figures arrive; the years stay at hand. */
export function OverviewPending() {
  const { year } = route.useSearch();
  const texts = useMessages(shellMessages);
  return (
    <div>
      <SkeletonPage label={texts.loading}>
        <Skeleton height={34} width="58%" />
        <Skeleton height={34} width="44%" />
        <Skeleton height={18} width="52%" />
      </SkeletonPage>
      <div className="overview-years-place">
        <KnownOverviewYears year={year} />
      </div>
      <SkeletonPage>
        <div className="overview-panels" data-has-map>
          <SkeletonPanel rows={2} />
          <OverviewPlaces hasMap />
        </div>
      </SkeletonPage>
    </div>
  );
}

/** A year that did not come leaves the others at hand. */
export function OverviewError({ error }: { error: unknown }) {
  const { year } = route.useSearch();
  return (
    <>
      <ErrorPanel error={error} />
      <KnownOverviewYears year={year} />
    </>
  );
}
