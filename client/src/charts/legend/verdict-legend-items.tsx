import { type Locale, numberText, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { VerdictShape } from "../../ui/VerdictShape.tsx";
import { countOf, type VerdictCounts } from "../verdict-counts.ts";
import { verdictInks } from "../verdict-ink.ts";
import type { LegendItem } from "./legend-item.ts";

const SIZE = 12;

/** The verdicts that occur, each with its shape, count and word; as a page has them under a block bar. */
export function verdictLegendItems(
  counts: VerdictCounts,
  among: readonly Verdict[],
  locale: Locale,
): LegendItem[] {
  return among
    .filter((verdict) => countOf(counts, verdict) > 0)
    .map((verdict) => ({
      id: verdict,
      width: SIZE,
      height: SIZE,
      sample: (
        <g transform={`scale(${SIZE / 16})`} fill={verdictInks[verdict]} color={verdictInks[verdict]}>
          <VerdictShape verdict={verdict} />
        </g>
      ),
      words: `${numberText(countOf(counts, verdict), 0, locale)} ${verdictWords[verdict][locale].toLowerCase()}`,
    }));
}
