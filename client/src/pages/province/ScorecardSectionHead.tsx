import { decidedVerdicts, type Verdict, verdicts, verdictWords } from "@doichieu/schema/vocabulary";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import { localName, type Named } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { VerdictGlyph } from "../../ui/VerdictGlyph.tsx";
import type { ScorecardItem } from "./scorecard-sections.ts";

export interface ScorecardSectionHeadProps {
  sector: Named;
  judged: readonly ScaleRun<ScorecardItem>[];
  results: readonly ScaleRun<ScorecardItem>[];
  /** rows that could not be restated */
  unrestated: number;
  columns: number;
}

/** A sector with its counts in words and, for the eye, a shape for each target. */
export function ScorecardSectionHead(props: ScorecardSectionHeadProps) {
  const { sector, judged, results, unrestated, columns } = props;
  const locale = useLocale();
  const texts = useMessages(provinceMessages);
  const own = judged.flatMap((run) => run.rows.map(({ attainment }) => attainment));
  const decided = own.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  const reached = decided.filter(({ verdict }) => verdict === "EXCEEDED" || verdict === "MET");
  const resultCount = results.reduce((count, run) => count + run.rows.length, 0);
  const parts = [
    decided.length > 0 && texts.reachedOf(reached.length, decided.length),
    decided.length === 0 && own.length > 0 && texts.targetsOnly(own.length),
    own.length === 0 && resultCount > 0 && texts.resultsOnly(resultCount),
    own.length + resultCount === 0 && texts.unrestatedOnly(unrestated),
  ].filter((part) => part !== false);
  return (
    <tr className="scorecard-section">
      <th scope="rowgroup" colSpan={columns}>
        <div>
          <h2>{localName(sector, locale)}</h2>
          <span className="scorecard-count">{parts.join(", ")}</span>
          <span className="scorecard-shapes" aria-hidden="true">
            {inOrder(own).map(({ id, verdict }) => (
              <span key={id} title={verdictWords[verdict][locale]}>
                <VerdictGlyph verdict={verdict} size={10} coloured />
              </span>
            ))}
          </span>
        </div>
      </th>
    </tr>
  );
}

function inOrder<Judged extends { verdict: Verdict }>(own: readonly Judged[]): Judged[] {
  return verdicts.flatMap((verdict) => own.filter((each) => each.verdict === verdict));
}
