import type { Locale, Verdict } from "@doichieu/schema/vocabulary";
import { countOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

export interface VerdictStripProps {
  counts: VerdictCounts;
  among: readonly Verdict[];
  locale: Locale;
}

/** The year's targets by verdict, in a line. */
export function VerdictStrip({ counts, among, locale }: VerdictStripProps) {
  const present = among.filter((verdict) => countOf(counts, verdict) > 0);
  return (
    <ul className="verdict-strip">
      {present.map((verdict) => (
        <li key={verdict}>
          <b>{countOf(counts, verdict)}</b> <VerdictChip verdict={verdict} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
