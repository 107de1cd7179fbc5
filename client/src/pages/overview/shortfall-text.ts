import { type Locale, numberText, type Verdict } from "@doichieu/schema/vocabulary";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";

/** Half of the last digit printed: less reads as nothing. */
const NOTHING = 0.0005;

/** M5 in words: how far on the wrong side of the target, as a share of it. */
export function shortfallText(
  { verdict, shortfall }: { verdict: Verdict; shortfall: number | null },
  texts: OverviewTexts,
  locale: Locale,
): string {
  if (verdict === "UNDECIDED") return texts.eitherWay;
  if (shortfall === null) return texts.shortUnknown;
  if (shortfall < NOTHING) return texts.atThreshold;
  return texts.shortBy(numberText(shortfall * 100, shortfall >= 1 ? 0 : 1, locale));
}
