import { getRouteApi } from "@tanstack/react-router";
import { Later } from "../../app/Later.tsx";
import { PageContent } from "../../app/PageContent.tsx";
import { PagePart, pagePart } from "../../app/PagePart.tsx";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SkeletonPanel } from "../../ui/Skeleton.tsx";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { AttainmentFigures } from "./AttainmentFigures.tsx";
import { AttainmentHeader } from "./AttainmentHeader.tsx";
import { ExplanationPanel } from "./ExplanationPanel.tsx";
import { FormerUnitsPanel } from "./FormerUnitsPanel.tsx";
import { UnpublishedPanel } from "./UnpublishedPanel.tsx";
import "./attainment.css";

const route = getRouteApi("/view/attainments/$id");
const evidence = pagePart(async () => (await import("./EvidencePanels.tsx")).EvidencePanels);

const useLoaded = () => route.useLoaderData();

/** One comparison in full: what was stated, what was worked out by which rule, and what cannot be proven. */
export function AttainmentPage() {
  return <PageContent of={AttainmentContent} loaded={useLoaded()} />;
}

function AttainmentContent({ data }: ReturnType<typeof useLoaded>) {
  const { attainment, today } = data;
  const course = useMessages(attainmentCourseMessages);
  if (!attainment) {
    // the route answers "not found" before a page without either is drawn
    return today ? <UnpublishedPanel attainment={today} /> : null;
  }
  return (
    <article className="attainment">
      <AttainmentHeader attainment={attainment} />
      <AsOfBanner />
      {today === null && <p className="panel-note">{course.gone}</p>}
      <AttainmentFigures attainment={attainment} />
      <div className="attainment-columns">
        <div>
          {attainment.boundaries === "CURRENT" && (
            <FormerUnitsPanel
              id={attainment.id}
              units={attainment.province.predecessors}
              rows={attainment.predecessors}
            />
          )}
          <ExplanationPanel attainment={attainment} />
        </div>
        <div>
          <Later fallback={<SkeletonPanel rows={6} rowHeight={60} />}>
            <PagePart of={evidence} props={{ attainment }} />
          </Later>
        </div>
      </div>
    </article>
  );
}
