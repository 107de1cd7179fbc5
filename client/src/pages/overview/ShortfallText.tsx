import { numberText, type Verdict } from "@doichieu/schema/vocabulary";
import { useLocale } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";

export interface ShortfallTextProps {
  attainment: { verdict: Verdict; shortfall: number | null };
}

/** Half of the last digit printed: less reads as nothing. */
const NOTHING = 0.0005;

/** M5 in words: how far on the wrong side of the target, as a share of it. */
export function ShortfallText({ attainment: { verdict, shortfall } }: ShortfallTextProps) {
  const locale = useLocale();
  const texts = useMessages(overviewMessages);
  if (verdict === "UNDECIDED") return texts.eitherWay;
  if (shortfall === null) return texts.shortUnknown;
  if (shortfall < NOTHING) return texts.atThreshold;
  return texts.shortBy(numberText(shortfall * 100, shortfall >= 1 ? 0 : 1, locale));
}
