import type { AttainmentQuery } from "../../generated/documents.ts";
import { AbsencesPanel } from "./AbsencesPanel.tsx";
import { ChecksPanel } from "./ChecksPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { PacePanel } from "./PacePanel.tsx";
import { RoundingPanel } from "./RoundingPanel.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";

export interface EvidencePanelsProps {
  attainment: NonNullable<AttainmentQuery["attainment"]>;
}

/** What stands beside the explanation: its course, what supports it, what cannot be known, and who said so. */
export function EvidencePanels({ attainment }: EvidencePanelsProps) {
  return (
    <>
      <PacePanel attainment={attainment} />
      <ChecksPanel attainment={attainment} />
      <RoundingPanel attainment={attainment} />
      <HistoryPanel attainment={attainment} />
      <AbsencesPanel attainment={attainment} />
      <SourcesPanel attainment={attainment} />
    </>
  );
}
