import type { Locale, Verdict } from "@doichieu/schema/vocabulary";
import { verdictInks } from "../charts/verdict-ink.ts";
import { VerdictShape } from "../ui/VerdictShape.tsx";
import { verdictText } from "../ui/verdict-text.ts";

/** px */
export const VERDICT_MARK = 13;

export interface VerdictMarkProps {
  verdict: Verdict;
  provisional: boolean;
  locale: Locale;
}

/** A verdict's shape where its words have no room: they are its title. */
export function VerdictMark({ verdict, provisional, locale }: VerdictMarkProps) {
  const ink = verdictInks[verdict];
  return (
    <g transform={`scale(${VERDICT_MARK / 16})`} fill={ink} color={ink}>
      <title>{verdictText(verdict, provisional, locale)}</title>
      <VerdictShape verdict={verdict} />
    </g>
  );
}
