import { type Locale, numberText, type Verdict } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { countOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

export interface VerdictStripProps {
  counts: VerdictCounts;
  among: readonly Verdict[];
  locale: Locale;
  /** the list of a verdict's targets */
  hrefOf: (verdict: Verdict) => string;
}

/** The year's targets by verdict, in a line; each count leads to what it counts. */
export function VerdictStrip({ counts, among, locale, hrefOf }: VerdictStripProps) {
  const present = among.filter((verdict) => countOf(counts, verdict) > 0);
  return (
    <ul className="verdict-strip">
      {present.map((verdict) => (
        <li key={verdict}>
          <AppLink href={hrefOf(verdict)}>
            <b>{numberText(countOf(counts, verdict), 0, locale)}</b>{" "}
            <VerdictChip verdict={verdict} locale={locale} />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
