import { useReadQuery } from "@apollo/client/react";
import { getRouteApi } from "@tanstack/react-router";
import { attainmentCourseMessages } from "../../i18n/attainment-course.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AsOfBanner } from "../../view/AsOfBanner.tsx";
import { AbsencesPanel } from "./AbsencesPanel.tsx";
import { AttainmentFigures } from "./AttainmentFigures.tsx";
import { AttainmentHeader } from "./AttainmentHeader.tsx";
import { ChecksPanel } from "./ChecksPanel.tsx";
import { ExplanationPanel } from "./ExplanationPanel.tsx";
import { FormerUnitsPanel } from "./FormerUnitsPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { PacePanel } from "./PacePanel.tsx";
import { RoundingPanel } from "./RoundingPanel.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { UnpublishedPanel } from "./UnpublishedPanel.tsx";
import "./attainment.css";

const route = getRouteApi("/view/attainments/$id");

/** One comparison in full: what was stated, what was worked out by which rule, and what cannot be proven. */
export function AttainmentPage() {
  const { query, former } = route.useLoaderData();
  const { data } = useReadQuery(query);
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
          {former && <FormerUnitsPanel units={attainment.province.predecessors} rows={former} />}
          <ExplanationPanel attainment={attainment} />
        </div>
        <div>
          <PacePanel attainment={attainment} />
          <ChecksPanel attainment={attainment} />
          <RoundingPanel attainment={attainment} />
          <HistoryPanel attainment={attainment} />
          <AbsencesPanel attainment={attainment} />
          <SourcesPanel attainment={attainment} />
        </div>
      </div>
    </article>
  );
}
