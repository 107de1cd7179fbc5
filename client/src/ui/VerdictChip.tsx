import { type Locale, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import { VerdictGlyph } from "./VerdictGlyph.tsx";
import { provisionalWords } from "./verdict-text.ts";
import "./verdict.css";

export interface VerdictChipProps {
  verdict: Verdict;
  locale: Locale;
  /** the actual is not final: the verdict may still change (M3) */
  provisional?: boolean;
}

/** Shape and word; colour is the third carrier. */
export function VerdictChip({ verdict, locale, provisional = false }: VerdictChipProps) {
  return (
    <span className="verdict-chip" data-verdict={verdict}>
      <VerdictGlyph verdict={verdict} />
      <span>
        {verdictWords[verdict][locale]}
        {provisional && <span className="verdict-chip-provisional"> {provisionalWords[locale]}</span>}
      </span>
    </span>
  );
}
