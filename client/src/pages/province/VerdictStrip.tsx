import { numberText } from "@doichieu/schema/vocabulary";
import { AppLink } from "../../app/AppLink.tsx";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { countOf, targetVerdicts, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { VerdictChip } from "../../ui/VerdictChip.tsx";

export interface VerdictStripProps {
  /** of the province */
  id: string;
  year: number;
  counts: VerdictCounts;
}

/** The year's targets by verdict, in a line; each count leads to what it counts. */
export function VerdictStrip({ id, year, counts }: VerdictStripProps) {
  const locale = useLocale();
  const hrefs = usePageHrefs();
  const present = targetVerdicts.filter((verdict) => countOf(counts, verdict) > 0);
  return (
    <ul className="verdict-strip">
      {present.map((verdict) => (
        <li key={verdict}>
          <AppLink href={hrefs.attainments({ year, province: id, verdict })}>
            <b>{numberText(countOf(counts, verdict), 0, locale)}</b>{" "}
            <VerdictChip verdict={verdict} locale={locale} />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
