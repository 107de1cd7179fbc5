import { numberText, unitName } from "@doichieu/schema/vocabulary";
import { localName, shortName } from "../../format/local-name.ts";
import { aggregationWords } from "../../i18n/aggregation.ts";
import { directionWords } from "../../i18n/direction.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { IndicatorData } from "./indicator-data.ts";

/** What is measured, in which unit, which way is better, how provinces make one, and what is nearly met. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorData["indicator"] }) {
  const locale = useLocale();
  const texts = useMessages(indicatorMessages);
  const { code, unit, direction, aggregation, weightIndicator, nearlyMetThreshold } = indicator;
  const percent = numberText(nearlyMetThreshold * 100, 0, locale);
  return (
    <ul className="indicator-facts" aria-label={texts.facts}>
      <li>
        <b>{localName(indicator, locale)}</b> <span className="muted">{code}</span>
      </li>
      <li>{unitName(unit, locale)}</li>
      <li>{directionWords[direction][locale]}</li>
      <li>
        {aggregationWords[aggregation][locale]}
        {weightIndicator && `, ${texts.weighedBy(shortName(weightIndicator, locale))}`}
      </li>
      {/* M5: a rank is never nearly met */}
      <li>{unit === "RANK_OF_63" ? texts.noNearly : texts.nearly(percent)}</li>
    </ul>
  );
}
